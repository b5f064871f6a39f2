"""English: the words and names that two versions of a report are compared with."""

from __future__ import annotations

from factsheet.text.languages.comparison_words import ComparisonWords, opposites, same_names
from factsheet.text.languages.en.verb_bases import BASES

_STOP = """
a an the this that these those such each every either neither both all any some few several many much more most other
another own same inc ltd corp plc llc fewer fewest less least
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
itself they them their theirs themselves who whom whose which what one ones someone somebody something anyone anybody
anything everyone everybody everything there here
of in on at by for with from to into onto out off over under up down about against between among through during before
after above below around across along within without upon toward towards via per like than as until till since despite
because though although while whereas where when whenever if unless whether once so then thus hence therefore however
moreover nevertheless nonetheless meanwhile yet but and or nor not no too also only just even still again already very
quite rather
am is are was were be been being do does did doing done have has had having can could may might must shall should will
would ought
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't mustn't shouldn't won't
wouldn't
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll
she'll it'll we'll they'll that's who's what's here's there's where's how's let's how why
"""

_CERTAINTY = (
    (
        *(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "without",
            "hardly",
            "barely",
        ),
        *("cannot", "can not", "can't", "could not", "couldn't", "isn't", "aren't", "wasn't", "weren't", "don't"),
        *("doesn't", "didn't", "haven't", "hasn't", "hadn't", "mustn't", "shouldn't", "won't", "wouldn't"),
        *("barely", "ain't", "needn't", "failed to", "fails to", "fail to", "refused to", "refuses to", "refuse to"),
    ),
    (
        *("may", "might", "could", "maybe", "perhaps", "possibly", "possible", "potentially", "conceivably"),
        *("may be", "might be", "could be", "may have", "might have", "could have"),
    ),
    (
        *("likely", "probably", "probable", "presumably", "apparently", "seemingly", "evidently", "appears to"),
        *("appear to", "appeared to", "seems to", "seem to", "seemed to", "in all likelihood", "is likely to be"),
        *("are likely to be", "is likely to", "are likely to", "was likely to", "were likely to"),
    ),
    ("unlikely", "doubtful", "improbable", "is unlikely to", "are unlikely to"),
    (
        *("alleged", "allegedly", "reportedly", "supposed", "supposedly", "purported", "purportedly", "so-called"),
        *("suspected", "rumored", "rumoured", "unconfirmed", "unverified", "ostensibly"),
    ),
    ("will", "would", "shall", "going to", "'ll", "he'll", "she'll", "it'll", "they'll", "we'll", "i'll", "you'll"),
    (
        *("plans to", "plan to", "planned to", "planning to", "aims to", "aim to", "aimed to", "intends to"),
        *("intend to", "intended to", "hopes to", "hope to", "hoped to", "hoping to", "wants to", "want to"),
        *("wanted to", "seeks to", "seek to", "sought to", "tries to", "try to", "tried to", "trying to"),
        *("attempts to", "attempt to", "attempted to", "is considering", "are considering", "considers"),
    ),
    ("expected to", "is expected", "are expected", "expects to", "expect to", "due to be", "set to", "poised to"),
    ("must", "should", "ought", "ought to", "has to", "have to", "had to", "needs to", "need to", "needed to"),
    ("if", "whether", "unless", "provided that", "in case"),
)

_REPORTS = (
    (
        *("say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added", "adding"),
        *("states", "stated", "stating", "notes", "noted", "noting", "remarks", "remarked"),
        *("explain", "explains", "explained", "explaining", "announce", "announces", "announced", "announcing"),
        *("reports", "reported", "reporting", "mention", "mentions", "mentioned", "comments"),
        *("commented", "replies", "replied", "respond", "responds", "responded", "observe", "observes"),
        *("observed", "write", "writes", "wrote", "declare", "declares", "declared", "according to", "recall"),
        *("recalls", "recalled", "continue", "continues", "stresses", "stressed", "emphasize", "emphasizes"),
        *("emphasized", "emphasise", "emphasises", "emphasised", "point out", "points out", "pointed out"),
    ),
    (
        *("believe", "believes", "believed", "think", "thinks", "thought", "consider", "considers", "considered"),
        *("feel", "feels", "felt", "reckon", "reckons", "reckoned", "suspect", "suspects", "assume", "assumes"),
        *("assumed", "estimates", "estimated", "guesses", "speculate", "speculates"),
        *("speculated", "predict", "predicts", "predicted", "fears", "feared", "hopes", "hoped"),
    ),
    (
        *("claims", "claimed", "claiming", "allege", "alleges", "alleging", "insist", "insists", "insisted"),
        *("insisting", "maintain", "maintains", "maintained", "contend", "contends", "contended", "assert", "asserts"),
        *("asserted", "argue", "argues", "argued", "arguing"),
    ),
    (
        *("deny", "denies", "denied", "denying", "reject", "rejects", "rejected", "refute", "refutes", "refuted"),
        *("dispute", "disputes", "disputed", "dismiss", "dismisses", "dismissed"),
    ),
    (
        *("confirm", "confirms", "confirmed", "confirming", "acknowledge", "acknowledges", "acknowledged", "admit"),
        *("admits", "admitted", "admitting", "concede", "concedes", "conceded"),
    ),
    ("suggest", "suggests", "suggested", "suggesting", "hints", "hinted", "imply", "implies", "implied"),
    ("promises", "promised", "promising", "pledges", "pledged", "vows", "vowed"),
    ("warn", "warns", "warned", "warning", "caution", "cautions", "cautioned"),
    ("ask", "asks", "asked", "asking", "wonder", "wonders", "wondered", "questions", "questioned"),
    ("demands", "demanded", "demanding", "urge", "urges", "urged", "urging"),
)

_SAME_NAMES = """
us usa united_states united_states_of_america america / american americans
| uk united_kingdom britain great_britain / british | eu european_union | un united_nations
| nato north_atlantic_treaty_organization | ussr soviet_union / soviet
| china prc people's_republic_of_china / chinese | uae united_arab_emirates / emirati
| drc democratic_republic_of_the_congo | afghanistan / afghan afghans | albania / albanian | algeria / algerian
| angola / angolan | argentina / argentine argentinian | armenia / armenian | asia / asian | africa / african
| australia / australian | austria / austrian | azerbaijan / azerbaijani | bahrain / bahraini
| bangladesh / bangladeshi | belarus byelorussia / belarusian | belgium / belgian | bolivia / bolivian
| bosnia / bosnian | botswana / motswana | brazil / brazilian | bulgaria / bulgarian | burma myanmar / burmese
| cambodia / cambodian | cameroon / cameroonian | canada / canadian | chad / chadian | chile / chilean
| colombia / colombian | congo / congolese | croatia / croatian | cuba / cuban | cyprus / cypriot
| czechia czech_republic / czech | denmark / danish dane danes | ecuador / ecuadorian | egypt / egyptian
| england / english | eritrea / eritrean | estonia / estonian | ethiopia / ethiopian | europe / european
| finland / finnish finn finns | france / french | gabon / gabonese | gambia / gambian | gaza / gazan
| georgia / georgian | germany / german germans | ghana / ghanaian | greece / greek greeks | greenland / greenlandic
| guatemala / guatemalan | guinea / guinean | guyana / guyanese | haiti / haitian | honduras / honduran
| hungary / hungarian | iceland / icelandic | india / indian | indonesia / indonesian | iran / iranian | iraq / iraqi
| ireland / irish | israel / israeli israelis | italy / italian | ivory_coast côte-d'ivoire / ivorian
| jamaica / jamaican | japan / japanese | jordan / jordanian | kazakhstan / kazakh | kenya / kenyan | kosovo / kosovar
| kuwait / kuwaiti | kyrgyzstan / kyrgyz | laos / laotian lao | latvia / latvian | lebanon / lebanese
| liberia / liberian | libya / libyan | lithuania / lithuanian | luxembourg / luxembourgish | macedonia / macedonian
| madagascar / malagasy | malawi / malawian | malaysia / malaysian | mali / malian | malta / maltese
| mauritania / mauritanian | mexico / mexican | moldova / moldovan | mongolia / mongolian | montenegro / montenegrin
| morocco / moroccan | mozambique / mozambican | namibia / namibian | nepal / nepalese nepali
| netherlands holland / dutch | new_zealand / new_zealander | nicaragua / nicaraguan | niger / nigerien
| nigeria / nigerian | north_korea dprk / north_korean | south_korea / south_korean | korea / korean
| norway / norwegian | oman / omani | pakistan / pakistani | palestine / palestinian | panama / panamanian
| paraguay / paraguayan | peru / peruvian | philippines / philippine filipino | poland / polish pole poles
| portugal / portuguese | qatar / qatari | romania / romanian | russia russian_federation / russian russians
| rwanda / rwandan | samoa / samoan | saudi_arabia / saudi saudis | scotland / scottish | senegal / senegalese
| serbia / serbian | sierra_leone / sierra_leonean | singapore / singaporean | slovakia / slovak
| slovenia / slovenian slovene | somalia / somali | south_africa / south_african | spain / spanish
| sri_lanka / sri_lankan | sudan / sudanese | sweden / swedish swede swedes | switzerland / swiss | syria / syrian
| taiwan / taiwanese | tajikistan / tajik | tanzania / tanzanian | thailand / thai | tibet / tibetan
| tunisia / tunisian | turkey türkiye / turkish turk turks | turkmenistan / turkmen | uganda / ugandan
| ukraine / ukrainian | uruguay / uruguayan | uzbekistan / uzbek | venezuela / venezuelan | vietnam / vietnamese
| wales / welsh | yemen / yemeni | zambia / zambian | zimbabwe / zimbabwean | california / californian | texas / texan
| hong_kong / hongkong | beijing peking | kyiv kiev | saint_petersburg st_petersburg | mumbai bombay | kharkiv kharkov
| odesa odessa | lviv lvov
"""

_OPPOSITES = """
accept accepts accepted accepting approve approves approved approving adopt adopts adopted adopting endorse endorses
endorsed endorsing ratify ratifies ratified back backs backed backing support supports supported supporting / reject
rejects rejected rejecting veto vetoes vetoed vetoing oppose opposes opposed opposing block blocks blocked blocking |
allow allows allowed allowing permit permitted / ban bans banned banning forbid forbids forbade forbidden | win wins
won winning gain gains gained / lose loses lost losing | guilty / innocent | convicted / acquitted | legal / illegal |
lawful / unlawful | open opens opened opening / close closes closed closing shut | alive / dead | safe / unsafe
dangerous | admit admits admitted admitting confirm confirms confirmed confirming / deny denies denied denying | agree
agrees agreed agreeing / disagree disagrees disagreed disagreeing refuse refuses refused refusing | hire hires hired
hiring recruit recruited / fire fires fired firing dismiss dismissed sack sacked | buy buys bought buying / sell sells
sold selling | praise praises praised praising / criticise criticised criticize criticized condemn condemned | start
starts started starting begin begins began / end ends ended ending stop stops stopped | arrive arrives arrived
arriving join joins joined joining / leave quit quits quitting leaves left leaving depart departed | strengthen
strengthened / weaken weakened | success succeed succeeded / failure fail failed | before / after | north northern /
south southern | east eastern / west western | majority / minority | always / never | profit profits / loss losses |
best / worst | possible / impossible | likely / unlikely | friendly / hostile | true / false | present / absent | male
/ female | public / private | all every everyone everybody most many / some few | more / less fewer | higher / lower |
high / low | above / below | over / under | up / down | rise rises rose risen rising increase increases increased
increasing grow grows grew grown growing growth climb climbs climbed add adds added adding create creates created
creating raise raises raised raising boost boosts boosted lift lifts lifted / cut cuts cutting axe axed slash slashed
scrap scrapped lower lowers lowered lowering reduce reduces reduced reducing fall falls fell fallen falling decrease
decreases decreased decreasing decline declines declined declining drop drops dropped dropping shrink shrinks shrank |
first / last | early earlier / late later | since / until till | largest biggest greatest / smallest | larger bigger
greater / smaller | highest / lowest | oldest older / youngest younger | longest longer / shortest shorter | better /
worse | faster / slower | stronger / weaker | easier / harder | maximum / minimum | with / without | for / against |
inside / outside | killed / injured wounded | jailed arrested detained / freed released | supporters / opponents
critics | exports / imports | exporter exporters / importer importers | men man / women woman | boys boy / girls girl
| husband / wife | father / mother | son sons / daughter daughters | brother brothers / sister sisters | king / queen
| employers employer / employees employee | buyers buyer / sellers seller | landlords landlord / tenants tenant |
domestic / foreign | positive / negative | optimistic / pessimistic | morning / evening
"""

COMPARISON = ComparisonWords(
    opposites=opposites(_OPPOSITES),
    ways=opposites("from / to into"),
    mutual=frozenset(
        ["met", "meets", "meet", "married", "marries", "marry", "divorced", "resembles", "with", "versus", "vs"]
    ),
    bases=BASES,
    verb_ends=("ed", "ing"),
    weightless=frozenset(["do", "does", "did", "have", "has", "had", "any"]),
    anybody=frozenset(["someone", "somebody", "anyone", "anybody", "people", "some", "persons"]),
    sure=frozenset(["will", "shall", "is", "are", "was", "were", "has", "have", "had", "does", "did"]),
    unsure=frozenset(["may", "might", "could"]),
    stop=frozenset(_STOP.split()),
    certainty=_CERTAINTY,
    intentions=frozenset(("plan", "plans", "aim", "aims", "hope", "hopes", "attempt", "attempts", "need", "needs")),
    reports=_REPORTS,
    always_reports=frozenset(("say", "says", "said", "saying", "told", "according")),
    that=frozenset(("that", "how", "why", "whether")),
    source_follows=frozenset(("according",)),
    same_names=same_names(_SAME_NAMES),
    plain_endings=(
        *("s", "ly", "ed", "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ure", "age", "ship"),
        *("ers", "ors", "hood", "al", "ful", "ous", "ive", "able"),
    ),
    genders=(
        frozenset(("he", "him", "his", "himself")),
        frozenset(("she", "her", "hers", "herself")),
        frozenset(("i", "me", "my", "mine", "myself")),
        frozenset(("we", "us", "our", "ours", "ourselves")),
    ),
)
