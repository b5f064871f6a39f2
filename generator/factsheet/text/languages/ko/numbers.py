"""Korean: figures, the characters of number that follow them, and the counters behind them."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.han import CHARACTERS, NUMERALS, measures, nouns, numbers

NUMBERS = numbers(
    replace(
        NUMERALS,
        characters=CHARACTERS | {"십": 10, "백": 100, "천": 1000, "만": 10**4, "억": 10**8, "조": 10**12},
        vague=NUMERALS.vague | {"수", "몇"},
    ),
    measures(
        {
            "about": "약; 대 략",
            "about under": "거 의",
            "over": "초 과",
            "at-least": "최 소; 적 어 도",
            "up-to": "최 대",
        },
        {
            "about": "가 량; 정 도; 안 팎; 여",
            "over": "명 여; 넘 는; 초 과",
            "under": "미 만",
            "at-least": "이 상",
            "up-to": "이 하; 이 내",
        },
        more="추 가 로",
        fewer="감 소 한",
    ),
    nouns(
        {
            "time/second": "초",
            "time/minute": "분",
            "time/hour": "시",
            "time/day": "일",
            "time/week": "주",
            "time/month": "월; 개 월",
            "time/year": "년; 세; 살",
            "length/metre": "미",
            "length/kilometre": "킬",
            "weight/ton": "톤",
            "money/won": "원",
            "money/dollar": "달",
            "money/euro": "유",
        },
        anybody="명 인 사람",
        people="원 자 민 생 병 객",
        things="개 대 건 채 마 척 권 곳 표 번 장 회 호",
        particles="의 을 를 이 가 은 는 에 서 도 로 과 와 한 고 했 하",
    ),
    joins="과 와 및",
    before="",
    behind="에",
)
