"""Japanese: figures and characters of number, the counters behind them, and what makes them less exact."""

from __future__ import annotations

from factsheet.text.languages.han import NUMERALS, measures, nouns, numbers

NUMBERS = numbers(
    NUMERALS,
    measures(
        {
            "about": "約; およそ; おおよそ; 概 ね",
            "about under": "ほぼ",
            "over": "超",
            "at-least": "少 なくとも",
            "up-to": "最 大; 最 高; 最 多",
        },
        {
            "about": "ほど; 程 度; 前 後; くらい; ぐらい",
            "over": "余; 超; 強; 人 余; 人 超; 名 余; 名 超",
            "under": "未 満; 弱",
            "at-least": "以 上",
            "up-to": "以 下; 以 内",
        },
        more="新 たに; さらに; 増 加 の",
        fewer="削 減 の",
    ),
    nouns(
        {
            "time/second": "秒",
            "time/minute": "分",
            "time/hour": "時; 時 間",
            "time/day": "日",
            "time/week": "週",
            "time/month": "月; カ; か; ヶ; ヵ",
            "time/year": "年; 歳; 才",
            "length/metre": "メートル",
            "length/kilometre": "キロ; キロメートル",
            "weight/ton": "トン",
            "weight/gram": "グラム",
            "volume/litre": "リットル",
            "temperature/degree": "度",
            "money/yen": "円",
            "money/dollar": "ドル",
            "money/euro": "ユーロ",
            "money/yuan": "元",
            "money/won": "ウォン",
        },
        anybody="人 名 方",
        people="員 者 民 生 兵 士 師 工 客 児 囚",
        things="台 個 本 枚 冊 件 軒 社 校 頭 匹 羽 隻 艘 機 棟 戸 店 票 回 つ 株 基 両 箱 袋 席 床 校舎 カ国",
        particles="を に が は で の と も へ や から まで より など である です だ した する いる",
    ),
    joins="と および 及び",
    before="",
    behind="で に では には",
)
