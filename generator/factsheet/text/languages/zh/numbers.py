"""Chinese: figures and characters of number, the measure words behind them, and what makes them less exact."""

from __future__ import annotations

from factsheet.text.languages.han import NUMERALS, measures, nouns, numbers

NUMBERS = numbers(
    NUMERALS,
    measures(
        {
            "about": "约; 約; 大 约; 大 約; 大 概; 左 右",
            "about under": "近; 将 近; 將 近",
            "over": "超 过; 超 過; 逾; 超",
            "under": "不 到; 不 足; 少 于; 少 於",
            "at-least": "至 少; 最 少",
            "up-to": "最 多; 至 多; 多 达; 多 達",
        },
        {
            "about": "左 右; 上 下",
            "over": "余; 餘; 多",
            "at-least": "以 上",
            "up-to": "以 下; 以 内; 以 內",
        },
        more="增 加; 新 增; 增 聘; 再; 另 外",
        fewer="减 少; 減 少; 裁; 裁 减; 裁 減; 裁 员; 裁 員",
    ),
    nouns(
        {
            "time/second": "秒",
            "time/minute": "分",
            "time/hour": "时; 時",
            "time/day": "天; 日",
            "time/week": "周; 週",
            "time/month": "月",
            "time/year": "年; 岁; 歲",
            "length/metre": "米",
            "length/kilometre": "里",
            "weight/ton": "吨; 噸",
            "volume/litre": "升",
            "temperature/degree": "度",
            "money/yuan": "元",
            "money/yen": "圆; 圓",
        },
        anybody="人 名 位",
        people="员 員 者 民 生 兵 士 师 師 工 客 童 犯",
        things="个 個 台 臺 辆 輛 架 艘 件 家 间 間 所 头 頭 只 隻 条 條 座 栋 棟 套 票 次 本 张 張 封 箱 株 幢 户 戶",
        particles="的 在 和 与 與 及 于 於 了 将 將 被 由 从 從 对 對 是 有 也 都 并 並",
    ),
    joins="和 与 與 及",
    before="在 于 於",
    behind="",
)
