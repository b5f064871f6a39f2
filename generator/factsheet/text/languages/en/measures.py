"""English: how exact a quantity is, whether it is a change, and where its clause ends."""

from __future__ import annotations

import re

from factsheet.text.languages.number_words import meanings, phrases, words
from factsheet.text.languages.quantity_words import ClauseWords, MeasureWords

MONTHS = words(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul "
    "Aug Sep Sept Oct Nov Dec"
)
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

MEASURES = MeasureWords(
    qualifiers=meanings(
        {
            "about": "about; around; roughly; approximately; some; approx; approx .; circa; c .; ca .; ca; ~; ≈; "
            "in the region of; in the order of; on the order of; or so; something like; give or take; an average of; "
            "more or less; in the vicinity of",
            "about none": "barely; estimated; an estimated; estimates of; an average of; average of; reportedly",
            "about under": "nearly; almost; close to; approaching; just about; not quite; nearing; just short of; "
            "shy of; just shy of; virtually; practically",
            "about over": "just over; a little over; slightly more than; just above; slightly over; a little more "
            "than; just more than; a bit more than",
            "over": "more than; over; above; exceeding; in excess of; greater than; north of; well over; upward of; "
            "well above; > ; higher than; larger than; exceeds; exceeded; beyond; topping; topped; surpassing; "
            "surpassed; upwards of; far more than; bigger than",
            "under": "less than; fewer than; under; below; < ; lower than; smaller than; south of; well under; "
            "just under; just below; slightly less than; a little less than; a little under; slightly under; "
            "well below; not even; far less than; far fewer than; slightly fewer than; just less than; just fewer than",
            "at-least": "at least; no fewer than; no less than; not less than; not fewer than; equal to or more than; "
            "equal to or greater than; greater than or equal to; more than or equal to; a minimum of; "
            "minimum of; minimum; ≥; at the very least; as few as; at minimum",
            "up-to": "up to; as many as; as much as; no more than; not more than; at most; equal to or less than; "
            "less than or equal to; smaller than or equal to; fewer than or equal to; a maximum of; maximum of; "
            "maximum; ≤; not over; at the most; anything up to; no greater than; as high as; "
            "up to as many as; a max of",
        }
    ),
    qualifiers_after=meanings(
        {
            "over at-least": "or more; + ; plus; and more; or above; and above; and up; or over; and over; "
            "or greater; or higher; or better; or older; and older",
            "about": "or so; more or less; - odd; odd; or thereabouts; - some; give or take; or thereabout; "
            "approximately; roughly",
            "under up-to": "or fewer; or less; or under; or below; and under; or lower; or smaller; or younger",
            "at-least": "at least; at a minimum; minimum; at the very least",
            "up-to": "at most; at the most; maximum; tops; max; at a maximum",
        }
    ),
    spans_of_time=words("over"),
    spans_of_time_not_after=words("for well just is was been has have took lasted spent of than"),
    fillers=words("a an total of further combined only additional another extra more"),
    others=words("another further"),
    that=words("that"),
    more=phrases("another; additional; an additional; a further; further; an extra; extra; up; +"),
    more_after=phrases("more; additional; extra; further; higher; up"),
    fewer=phrases("down; a further reduction of"),
    fewer_after=phrases("fewer; less; lower; down"),
    change_by=words("by of"),
    change_to=words("to at"),
    aspects=words("long wide high tall deep thick broad first second third fourth"),
    before_wholes=words("of"),
    alternatives=words("or"),
    starts=words("from after against"),
    formerly=words("before earlier previously previous last ago then former formerly had prior year's once"),
    age_now=re.compile(
        r",\s(?P<a>\d\d)(?=[,.])|\b(?:is|turned|now)\s(?P<b>\d\d)(?=\syears\sold|[.,;]|$)|\b(?P<c>\d\d)-year-old|"
        r"\((?P<d>\d\d)\)"
    ),
    age_then=re.compile(
        r"\bat\s(?:the\sage\sof|age)\s(?P<a>\d\d)\b|\bat\s(?P<b>\d\d)(?=[.,;]|$)|"
        r"\bwhen\s(?:he|she)\swas\s(?P<c>\d\d)\b"
    ),
    earlier={
        unit: re.compile(
            rf"\b(?:(?:a|one|the)\s{unit}\s(?:ago|earlier|before)|(?:last|the\sprevious|the\sprior|the\spreceding)\s{unit}|"
            rf"{unit}-(?:ago|earlier))\b(?!\s(?:to\sdate|high|low))",
            re.IGNORECASE,
        )
        for unit in ("year", "quarter", "month", "week", "decade", "season")
    },
    aged=re.compile(r"\b(?P<age>\d+|[a-z]+(?:-[a-z]+)?)-year-old\s(?P<who>[a-z]+)\b", re.IGNORECASE),
    reaching=words(
        "reach reaches reached reaching total totals totaled totalled totaling totalling stand stands stood standing "
        "hit hits hitting number numbers numbered numbering is are was were now"
    ),
    rising=re.compile(
        r"ris(?:e|es|en|ing)|rose|gr(?:ow|ows|owing|own|ew)|growth|increas(?:e|es|ed|ing)|expan(?:d|ds|ded|ding|sion)|"
        r"climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|rais(?:e|es|ed|ing)|"
        r"boost(?:s|ed|ing)?|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|went|rocket(?:s|ed|ing)?|leap(?:s|ed|t)?|addition|advanc(?:e|ed|es)|"
        r"balloon(?:s|ed|ing)?|swell|up|(?:doubl|trebl|tripl|quadrupl|quintupl)(?:es|ed|ing)"
    ),
    falling=re.compile(
        r"f(?:all|alls|alling|ell|allen)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
        r"shr(?:ink|inks|inking|ank|unk)|reduc(?:e|es|ed|ing|tion|tions)|cut(?:s|ting)?|trim(?:s|med|ming)?|"
        r"slash(?:es|ed|ing)?|los(?:s|t|e|es|ing)|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|"
        r"slump(?:s|ed|ing)?|sink(?:s|ing)?|sank|sunk|slid(?:e|es|ing)?|dip(?:s|ped|ping)?|plummet(?:s|ed|ing)?|"
        r"lower(?:s|ed|ing)?|shed(?:s|ding)?|down|down(?:siz\w+|sized)|"
        r"shortfall|dwindl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|subtract(?:s|ed|ing)?"
    ),
    gaining=re.compile(
        r"hir(?:e|es|ed|ing|ings)|recruit(?:s|ed|ing|ment)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing|ion)|new|newly|"
        r"onboard(?:s|ed|ing)?|enlist(?:s|ed|ing)?|join(?:s|ed|ing)?|gain(?:s|ed|ing)?|appoint(?:s|ed|ing)?|"
        r"attract(?:s|ed|ing)?|open(?:s|ed|ing)?|arriv(?:e|es|ed|ing)"
    ),
    positions=words("job jobs post posts position positions role roles vacancy vacancies"),
    letting=words("let lets letting"),
    taking_on={"on": words("take takes took taken taking"), "in": words("bring brings brought bringing")},
    going=words("go goes going gone went vanish vanished disappear disappeared"),
    staffing=re.compile(
        r"hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|laid|lay(?:s|ing)?|sack(?:s|ed|ing)?|"
        r"dismiss(?:es|ed|ing)?"
    ),
    among=frozenset(),
    taking=words("lost lose loses losing"),
    remaining=words("left"),
    leaving=words("left leave leaves leaving"),
    verbs_after={"fire": words("to will would may could can must should might")},
    losing=re.compile(
        r"cut(?:s|ting)?|lay(?:s|ing)?|laid|layoffs?|fir(?:e|es|ed|ing)|dismiss(?:es|ed|ing|al|als)?|shed(?:s|ding)?|"
        r"ax(?:e|es|ed|ing)|slash(?:es|ed|ing)?|eliminat(?:e|es|ed|ing|ion)|los(?:e|es|t|ing|s)|scrap(?:s|ped|ping)?|"
        r"redundan(?:t|cy|cies)|sack(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|drop(?:s|ped|ping)?|furlough(?:s|ed|ing)?|"
        r"trim(?:s|med|ming)?|suspend(?:s|ed|ing)?|subtract(?:s|ed|ing)?|minus|left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|quit|resign(?:s|ed)?"
    ),
)

CLAUSES = ClauseWords(
    openers=words("while whereas but although though whilst however because when before after compared versus"),
    part_openers=words("including included among excluding plus"),
    joins=words("and or &"),
    comparisons=words("than"),
    rest=words("rest remainder"),
    having=words("has have had employs employ employed counts counted boasts boasted"),
    bearing=words("with"),
    likenesses=words("as than"),
    formerly=phrases("up from; down from; compared with; compared to; against; versus; vs"),
    at_place=words("where"),
    locatives=words(
        "in at near from around across outside inside throughout within into to of for on off beyond to toward "
        "towards over along between"
    ),
    locative_fillers=words(
        "the a an its their his her our city town village region area province district state capital of port greater "
        "central northern southern eastern western north south east west downtown nearby neighboring neighbouring "
        "suburban rural county plant office offices factory headquarters site and around"
    ),
    no_places=MONTHS
    | _DAYS
    | words("I CEO CFO AI IT PR TV R D Mr Mrs Ms Dr English French German Chinese Russian GDP COVID Covid"),
    befallen=words(
        "injured wounded hurt killed dead missing arrested detained hospitalized hospitalised rescued evacuated "
        "displaced"
    ),
    fates=(
        words("killed kill kills killing dead died die dies deaths fatalities slain slew slaying"),
        words("injured injure injures injuring injuries wounded wound wounding hurt hurting hospitalized hospitalised"),
        words("missing unaccounted"),
        words("arrested arrest arrests arresting detained detaining jailed jailing"),
        words("rescued rescue rescues rescuing saved saves saving evacuated evacuates evacuating"),
    ),
    telling=words("said says say told tells according reported reports announced added adds claimed warned"),
    times=words("today now currently yesterday tonight nowadays"),
    respectively=words("respectively"),
)
