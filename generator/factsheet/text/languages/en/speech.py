"""English: cues of speech, titles and pronouns."""

from __future__ import annotations

import re

from factsheet.text.languages.en.first_names import MEN, WOMEN
from factsheet.text.languages.naming_words import words
from factsheet.text.languages.speech import SpeechWords

_SAYS = """
blame blames blamed admire admires admired dismiss dismisses dismissed consider considers considered regard regards
regarded view views viewed depict depicts depicted painted convey conveys conveyed inform informs informed assure
assures assured remind reminds reminded notify notified confide confides confided instruct instructed recommend
recommends recommended request requested question questions questioned challenge challenges challenged attack attacks
attacked assail assails assailed berate berated rebuke rebukes rebuked chide chides chided lambaste lambasted rail
rails railed fume fumes fumed gush gushes gushed rave raves raved sneer sneered scoff scoffs scoffed snap snapped bark
barked laugh laughs laughed sighs sighed recite recited texted emailed e-mailed blogged scrawl scrawled echo echoes
echoed pray prayed preach preached lecture lectured hint hints hinted imply implies implied advocate advocates
advocated endorse endorses endorsed salute saluted applaud applauds applauded commend commends commended congratulate
congratulated scream screamed theorize theorized reason reasons reasoned rule rules ruled liken likens likened equate
equates equated taunt taunted tease teases teased begin begins began offer offers offered volunteer volunteered venture
ventured profess professed affirm affirms affirmed guarantee guaranteed threaten threatens threatened worry worries
worried regrets regretted ripped skewer skewered castigate castigated framed pan panned cheered bemoan bemoans bemoaned
implore chastise chastised say says said tells told add adds added states stated claim claims claimed argue argues
argued explain explains explained note notes noted warn warns warned write writes wrote tweet tweets tweeted announce
announces announced insist insists insisted assert asserts asserted declare declares declared believe believes believed
think thinks thought suggest suggests suggested recall recalls recalled reply replies replied respond responds
responded answer answers answered acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded
confirm confirms confirmed conclude concludes concluded remark remarks remarked observe observes observed report
reports reported predict predicts predicted promise promises promised pledge pledges pledged vow vows vowed urge urges
urged call calls called describe describes described dub dubs dubbed label labels labeled labelled brand brands branded
criticize criticizes criticized criticise criticises criticised praise praises praised credited condemn condemns
condemned blast blasts blasted slam slams slammed denounce denounces denounced accuse accuses accused complain
complains complained joke jokes joked quip quips quipped shout shouts shouted cry cries cried exclaim exclaims
exclaimed whisper whispers whispered mutter mutters muttered boast boasts boasted brag brags bragged continue continues
continued emphasize emphasizes emphasized emphasise emphasises emphasised stress stresses stressed underline underlines
underlined underscore underscores underscored reiterate reiterates reiterated repeat repeats repeated agree agrees
agreed counter counters countered retort retorts retorted testify testifies testified propose proposes proposed demand
demands demanded maintain maintains maintained contend contends contended allege alleges alleged estimate estimates
estimated expect expects expected hope hopes hoped fear fears feared feel feels felt caution cautions cautioned
indicate indicates indicated reveal reveals revealed disclose discloses disclosed express expresses expressed advise
advises advised comment comments commented defend defends defended mock mocks mocked hail hails hailed lament laments
lamented reads read wonder wonders wondered lead leads proclaim proclaims proclaimed cite cites portray portrays
portrayed characterize characterizes characterized refer refers referred decry decries decried ridicule ridicules
ridiculed welcome welcomes welcomed reckon reckons reckoned sing sings sang sums summed opine opines opined posit
posits posited relate relates related tout touts touted speculate speculates speculated apologize apologized apologised
post posts posted thank thanked thanks interject interjected implored plead pleaded pleads chant chanted chants yell
yelled yells scold scolded signal signaled signalled elaborate elaborated elaborates marvel marveled marvelled muse
mused muses recount recounted recounts deem deemed deems refute refuted retell swear swore swears guess beg begged begs
order ordered attest attested concur concurs concurred deride derided derides deplore deplored lambast lambasts
disagree disagreed disagrees object objected objects protest protested protests invoke invoked invokes blurted blurts
clarify clarifies clarified mention mentions mentioned enthuse enthuses enthused foresee foresees foresaw grumble
grumbles grumbled griped insinuate insinuates insinuated reassure reassures reassured surmise surmises surmised
thundered aver avers averred avow avowed specify specifies specified highlighted termed forecast forecasts outlined
contradict contradicts contradicted envisage envisages envisaged doubted suspects suspected imagine imagines imagined
remember remembers remembered voiced utters uttered pronounces pronounced downplay downplays downplayed confess
confesses confessed justifies justified ponders pondered intimates intimated conjectures conjectured divulges divulged
expounds expounded extols extolled gloats gloated grouses groused huffed narrates narrated prophesied rants ranted
rebuts encourage encourages encouraged exhort exhorts exhorted admonish admonishes admonished counseled counselled
entreat entreats entreated beseech beseeches besought implores summarize summarizes summarized summarise summarises
summarised characterise characterises characterised disparage disparages disparaged belittle belittles belittled
excoriate excoriates excoriated laud lauds lauded bash bashes bashed herald heralds heralded intone intones intoned
rebutted rejoined relays relayed remonstrated reprimanded reproached scribbled snarled spouted stammered stipulates
stipulated stuttered trumpets trumpeted upbraided vouched wailed whined theorised hypothesised hypothesized deduced
hammer hammers hammered trashed savaged savages reaffirm reaffirms reaffirmed reassert reasserts reasserted restate
restates restated persist persists persisted decree decrees decreed crow crows crowed moan moans moaned jest jests
jested allude alludes alluded deadpan deadpans deadpanned repudiate repudiates repudiated presume presumes presumed
foretold interjects harangue harangued demur demurred jeer jeers jeered roar roars roared murmur murmurs murmured
mumble mumbles mumbled enunciated elucidated tells retorts spoken written sung tell groan groans groaned growl growls
growled shriek shrieks shrieked sob sobbed opines
"""

_SAYING = """
saying adding noting arguing claiming stating calling telling warning explaining insisting describing writing declaring
tweeting suggesting asserting stressing emphasizing citing accusing criticizing announcing pointing concluding
referring promising joking vowing urging acknowledging admitting complaining recalling labeling dubbing predicting
asking remarking replying shouting answering responding denouncing praising blasting slamming alleging contending
maintaining observing reporting reiterating repeating demanding hailing wondering musing pledging boasting bragging
lamenting mocking blaming hinting implying branding likening deriding decrying touting labelling characterizing
characterising criticising emphasising dismissing conceding confirming cautioning hoping fearing quipping yelling
screaming chanting pleading begging thanking condemning lauding applauding ridiculing reminding reassuring assuring
advising instructing proclaiming recounting revealing indicating disclosing speculating theorizing countering retorting
confessing apologizing apologising lambasting skewering chiding scolding berating admonishing exhorting encouraging
imploring signaling signalling exclaiming muttering whispering hammering trashing deploring bemoaning imagining
testifying estimating informing reaffirming reasserting restating highlighting underlining underscoring outlining
threatening proposing recommending clarifying specifying elaborating commenting congratulating ranting railing taunting
worrying regretting swearing alluding summarizing summarising echoing believing doubting portraying depicting equating
endorsing advocating objecting protesting agreeing disagreeing concurring scoffing sneering fuming gushing sighing
reciting texting emailing preaching lecturing intoning grumbling mumbling murmuring moaning groaning wailing shrieking
roaring growling snarling stammering stuttering blurting attesting vouching avowing guessing surmising presuming
reminiscing narrating opining interjecting rebutting refuting contradicting justifying downplaying belittling
disparaging deeming terming forecasting requesting foreseeing envisaging divulging mentioning affirming professing
positing
"""

_TITLES = """
det insp supt cllr const brig cdr inspector superintendent
businessman businesswoman magnate mogul lawmaker legislator contender hopeful incumbent native frontrunner front-runner
mr mrs ms miss mx dr prof professor sir dame lord lady president vice premier chancellor minister secretary senator sen
rep reps sens messrs representative representatives senators congressman congresswoman governor gov mayor judge justice
chief chairman chairwoman chair ceo cfo coo cto director general gen lt lieutenant col colonel capt captain maj major
sgt sergeant cpl cmdr commander commissioner admiral adm officer detective inspector constable superintendent sheriff
attorney ambassador king queen prince princess duke duchess pope bishop archbishop cardinal rev reverend father brother
sister rabbi imam sheikh ayatollah mullah speaker leader head boss founder owner manager coach star spokesman
spokeswoman spokesperson analyst economist lawyer author actor actress singer doctor deputy acting former then ex past
prime presidential vice-presidential congressional senatorial gubernatorial mayoral parliamentary
foreign defense defence finance interior treasury state democrat republican del councilman councilwoman
councillor alderman delegate candidate nominee chief-of-staff strategist adviser advisor partner associate researcher
scientist engineer teacher principal dean provost editor reporter journalist columnist correspondent host anchor
activist resident student farmer mother son daughter wife husband widow niece nephew colleague victim suspect driver
pilot soldier veteran executive banker investor billionaire tycoon entrepreneur mate teammate classmate roommate
"""

_CALLINGS = """
official member politician campaigner
intern blogger pollster commentator pundit biographer
recruit rookie skipper striker midfielder defender goalkeeper winger forward fullback quarterback pitcher batsman batter
bowler spinner seamer all-rounder golfer swimmer sprinter runner athlete hurdler cyclist boxer jockey trainer racer
gymnast skater skier rower champion medallist medalist olympian paralympian finalist winner playmaker teenager youngster
pensioner grandmother grandfather comedian rapper musician guitarist drummer pianist composer conductor novelist poet
playwright screenwriter filmmaker producer dancer model presenter broadcaster chef designer architect artist painter
sculptor photographer historian sociologist psychologist philosopher theologian epidemiologist virologist immunologist
biologist chemist physicist astronomer geologist ecologist mathematician statistician surgeon physician paediatrician
pediatrician nurse midwife psychiatrist academic scholar lecturer barrister solicitor backbencher mp tory conservative
republican democrat libertarian
treasurer clerk frenchman spaniard dutchman dutchwoman frenchwoman swede dane briton scot irishman welshman englishman
australian american canadian brazilian argentine german italian croat serb pole turk texan londoner
"""

_COLLECTIVES = """
company firm bank group network charity agency newspaper magazine broadcaster retailer carmaker automaker airline
manufacturer operator insurer lender brewer supermarket chain publisher union federation association society foundation
institute institution university college school hospital clinic club team party ministry department council court
tribunal commission committee board watchdog regulator think-tank thinktank organisation organization body consortium
conglomerate giant startup start-up utility outlet website platform studio label museum church diocese league airport
brand developer supplier shipbuilder drugmaker chipmaker nonprofit daily weekly tabloid paper
"""

_ONLY = r"(?:(?:only|just|simply) )?"
_OWN_NAME = r"(?:his|her|their) (?:own )?(?:first |last |full |given )?(?:name|surname)"
_INTRODUCES = re.compile(
    r"(?:(?:later|since|subsequently) )?(?:who |that )?"
    r"(?:(?:would|could|wanted|asked|wished|agreed|chose|preferred) )?(?:that (?:he|she|they) )?"
    rf"{_ONLY}(?:to )?{_ONLY}(?:(?:be|is|was|were) )?{_ONLY}"
    rf"(?:(?:identified|identifies|introduced|introduces)(?: himself| herself)? {_ONLY}"
    rf"(?:(?:by (?:the )?(?:police|authorities|officials|prosecutors) )?{_ONLY}as|by {_OWN_NAME}(?: as)?)"
    rf"|identifying (?:himself|herself) {_ONLY}as"
    rf"|(?:gave|gives|giving) {_ONLY}{_OWN_NAME} ?{_ONLY}(?:as)?"
    rf"|(?:goes|went|going) {_ONLY}by(?: the (?:name|nickname)(?: of)?)?"
    rf"|(?:calls|called|calling) (?:himself|herself)|known {_ONLY}(?:as|by {_OWN_NAME}))"
    r"|(?:(?:who|that) (?:is|was) )?(?:named|called)"
)
"""“Who asked to be identified only by her first name”; not “who identified the thief as”."""

SPEECH = SpeechWords(
    abbreviations=frozenset(
        [
            "mr",
            "mrs",
            "det",
            "insp",
            "supt",
            "cllr",
            "const",
            "brig",
            "cdr",
            "ms",
            "dr",
            "prof",
            "st",
            "gen",
            "lt",
            "col",
            "capt",
            "maj",
            "sgt",
            "cpl",
            "cmdr",
            "adm",
            "rev",
            "sen",
            "rep",
            "gov",
            "hon",
            "pres",
            "jr",
            "sr",
            "vs",
            "no",
            "inc",
            "ltd",
            "co",
            "corp",
            "dept",
            "est",
            "fig",
            "ft",
            "al",
            "etc",
            "e.g",
            "i.e",
            "a.m",
            "p.m",
            "u.s",
            "u.k",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            *(
                "ala",
                "ariz",
                "calif",
                "colo",
                "conn",
                "fla",
                "kan",
                "mich",
                "minn",
                "nev",
                "okla",
                "tenn",
                "tex",
                "wis",
            ),
            "ave",
            "blvd",
            "rd",
            "mt",
            "bros",
            "assn",
            "cf",
            "approx",
            "del",
            "reps",
            "sens",
            "messrs",
            "ph.d",
            "v",
            "ca",
        ]
    )
    - frozenset({"no", "mar", "sat", "sun", "v", "est", "etc", "a.m", "p.m", "fig", "inc", "co", "corp", "ltd"}),
    ordinals_are_dotted=False,
    one_letter_words=frozenset({"I"}),
    sentence_starters=frozenset(
        [
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "however",
            "his",
            "her",
            "their",
            "its",
            "when",
            "while",
            "after",
            "before",
            "as",
            "for",
            "with",
            "since",
            "although",
            "if",
            "there",
            "according",
            "last",
            "next",
            "no",
            "not",
            "some",
            "many",
            "most",
        ]
    ),
    elisions=frozenset(
        ["em", "til", "tis", "twas", "twill", "cause", "bout", "n", "round", "neath", "cos", "ere", "gainst"]
    ),
    ties=words("and but so well oh yes that"),
    danglers=words("the a an to of and or but nor my your our their its than because if although whose every"),
    contractions=words("it's that's he's she's what's there's here's who's where's how's let's everybody's nobody's"),
    titles=words(_TITLES),
    title_ends=(
        "-elect",
        "-general",
        "-chief",
        "-founder",
        "-det",
        "-insp",
        "-supt",
        "-sgt",
        "-const",
        "-gen",
        "-col",
        "-cdr",
    ),
    name_endings=frozenset(["jr", "sr", "ii", "iii", "iv", "phd", "md", "mp", "mep", "qc"]),
    name_particles=frozenset(
        [
            "van",
            "von",
            "de",
            "der",
            "den",
            "del",
            "della",
            "di",
            "da",
            "dos",
            "la",
            "le",
            "al",
            "bin",
            "ibn",
            "abu",
            "ben",
            "ter",
            "st",
            "mac",
            "mc",
        ]
    ),
    adjective_ends=(),
    genitive_s=False,
    men=MEN,
    women=WOMEN,
    says=words(_SAYS) - frozenset({"lead", "leads", "reads", "read", "cite", "cites"}),
    feels=dict.fromkeys(
        words("is are am was were remain remains remained came comes left"),
        words("concerned worried confident hopeful optimistic certain convinced adamant sure afraid doubtful"),
    ),
    gestures={
        **dict.fromkeys(
            words(
                "nodded nods smiled smiles laughed laughs shrugged shrugs grinned grins paused pauses sighed sighs "
                "frowned frowns grimaced winced hesitated beamed beams wept chuckled chuckles scowled smirked giggled"
            ),
            frozenset[str](),
        ),
        **dict.fromkeys(words("shook shakes"), frozenset({"head"})),
        **dict.fromkeys(words("rolled rolls"), frozenset({"eyes"})),
        **dict.fromkeys(words("raised raises"), frozenset({"eyebrow", "eyebrows"})),
        **dict.fromkeys(words("threw throws"), frozenset({"hands", "arms"})),
        **dict.fromkeys(
            words("was is looked looks sounded sounds seemed seems"),
            words(
                """
                tired exhausted happy glad sad upset relieved surprised unsurprised shocked stunned clear certain
                confident unimpressed unmoved unrepentant emotional proud grateful thankful philosophical cautious
                pessimistic frank candid emphatic scathing frustrated devastated heartbroken excited realistic
                resigned upbeat honest bullish apologetic bemused amused undeterred unfazed ecstatic jubilant downbeat
                gloomy modest bitter dismayed distraught overjoyed elated
                """
            ),
        ),
    },
    calls=words(
        "called calls call calling found finds labeled labelled labels dubbed dubs branded brands deemed deems"
    ),
    standpoints=words(
        "position positions stance standpoint line point theory thesis belief conviction contention reasoning hunch "
        "understanding feeling impression hope fear logic message "
        "defense defence excuse rationale justification rebuttal counterargument mantra refrain concern worry pitch"
    ),
    settles=frozenset(),
    settled_for=frozenset(),
    wordings=words("word words term terms phrase phrases slogan slogans label expression name"),
    deems=words("""
        consider considers considered regard regards regarded view views viewed describe describes described think
        thinks thought find finds found call calls called deem deems deemed label labels labeled labelled dismiss
        dismisses dismissed
"""),
    disagrees=words("disagree disagrees disagreed object objects objected"),
    verb_particles=frozenset(),
    says_with={
        "suspect": frozenset({"that"}),
        "point": frozenset({"out"}),
        "points": frozenset({"out"}),
        "pointed": frozenset({"out", "to"}),
        "went": frozenset({"on"}),
        "goes": frozenset({"on"}),
        "see": frozenset({"as"}),
        "sees": frozenset({"as"}),
        "saw": frozenset({"as"}),
        "introduced": frozenset({"as"}),
        "introduces": frozenset({"as"}),
        "cast": frozenset({"as"}),
        "casts": frozenset({"as"}),
        "lash": frozenset({"out"}),
        "lashes": frozenset({"out"}),
        "lashed": frozenset({"out"}),
        "put": frozenset({"it"}),
        "puts": frozenset({"it"}),
        "spoke": frozenset({"of", "about"}),
        "speaks": frozenset({"of", "about"}),
        "talked": frozenset({"of", "about"}),
        "talks": frozenset({"of", "about"}),
        "made": frozenset({"clear", "comments", "remarks", "statement", "case"}),
        "makes": frozenset({"clear"}),
        "gave": frozenset({"warning", "details", "reason", "reasons"}),
        "identifies": frozenset({"as"}),
        "identified": frozenset({"as"}),
        "compare": frozenset({"to"}),
        "compares": frozenset({"to"}),
        "compared": frozenset({"to"}),
        "raised": frozenset({"concern", "concerns", "doubts", "questions", "possibility", "prospect", "fears"}),
        "reads": frozenset(),
        "weigh": frozenset({"in"}),
        "weighs": frozenset({"in"}),
        "weighed": frozenset({"in"}),
        "fired": frozenset({"back"}),
        **dict.fromkeys(words("use uses used"), words("phrase term word words expression slogan")),
        "charged": frozenset({"that"}),
        "charges": frozenset({"that"}),
        **dict.fromkeys(
            words(
                "submit submits submitted determines determined decides decided recognises recognised recognizes "
                "recognized calculate calculates calculated figures figured"
            ),
            frozenset({"that"}),
        ),
        "found": frozenset({"that"}),
        "finds": frozenset({"that"}),
        "hit": frozenset({"back", "out"}),
        "shot": frozenset({"back"}),
        "chimed": frozenset({"in"}),
        "took": frozenset({"issue", "aim", "view"}),
        "takes": frozenset({"view"}),
        "issued": frozenset({"warning"}),
        "sounded": frozenset({"alarm"}),
        **dict.fromkeys(words("reached drew draws reaches"), words("conclusion")),
        **dict.fromkeys(
            words(
                "reinforce reinforces reinforced support supports supported float floats floated advance advances "
                "advanced defend defends defended share shares shared convey conveys conveyed"
            ),
            words("idea notion view belief argument theory opinion impression possibility contention"),
        ),
        "is": frozenset({"quoted", "convinced", "adamant", "sure"}),
        "was": frozenset(
            {
                "quoted",
                "convinced",
                "adamant",
                "furious",
                "angry",
                "delighted",
                "pleased",
                "disappointed",
                "thrilled",
                "outraged",
                "blunt",
                "unapologetic",
                "defiant",
                "optimistic",
                "sceptical",
                "skeptical",
                "critical",
                "dismissive",
            }
        ),
    },
    phases=words("begin begins began continue continues continued"),
    with_object=words(
        """
        blame blames blamed accuse accuses accused criticize criticizes criticized criticise criticises criticised
        praise praises praised credited attack attacks attacked condemn condemns condemned mock mocks mocked tell tells
        told remind reminds reminded assure assures assured inform informs informed describe describes described defend
        defends defended denounce denounces denounced dismiss dismisses dismissed thank thanks thanked congratulate
        congratulates congratulated call calls called blast blasts blasted slam slams slammed
"""
    ),
    nouns_too=words(
        """
        call calls claim claims report reports estimate estimates hope hopes fear fears promise promises comment
        comments protest protests order orders demand demands answer answers note notes joke jokes post posts stress
        challenge challenges request requests question questions view views reason reasons rule rules offer offers
        attack attacks text email cheer laugh laughs sigh sighs regret worry rip label labels brand brands voice vow
        vows pledge pledges praise blast shout cry cries boast whisper guess reply replies remark remarks reveal hail
        tout object objects signal signals lament lecture frame frames paint forecast forecasts suspects mention
        mentions compare compares compared advocate advocates states
        tweet tweets hammer hammers blame
"""
    ),
    hands_on=words("""
        say says said tell tells told state states stated claim claims claimed argue argues argued believe believes
        believed think thinks thought report reports reported estimate estimates estimated warn warns warned allege
        alleges alleged maintain maintains maintained contend contends contended suggest suggests suggested predict
        predicts predicted saying claiming arguing stating reporting alleging
"""),
    said=frozenset(),
    said_with={},
    said_of=words("find finds found deem deems deemed consider considers considered"),
    moods=frozenset(),
    mood_ends=(),
    mood_ends_not=(),
    mood_particles=(),
    hearsay=frozenset(),
    perfect=frozenset(),
    mood_alike=frozenset(),
    saying=words(_SAYING),
    asks=frozenset(["ask", "asks", "asked", "asking", "inquired", "enquired", "queried"]),
    cites=frozenset(["quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"]),
    judges=frozenset(),
    denies=frozenset(
        [
            "deny",
            "denies",
            "denied",
            "denying",
            "reject",
            "rejects",
            "rejected",
            "rejecting",
            "dispute",
            "disputes",
            "disputed",
            "disputing",
            "disavow",
            "disavowed",
        ]
    ),
    opinions=frozenset(),
    excludes=frozenset(),
    denies_with={},
    interrogatives=words("how what why who whom when where whether which"),
    nobody=frozenset({"nobody", "none", "no one", "neither"}),
    negations=frozenset(
        [
            "not",
            "never",
            "n't",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "hadn't",
            "wouldn't",
            "won't",
            "couldn't",
            "isn't",
            "wasn't",
            "nothing",
            "neither",
            "nor",
            "refused",
            "refuses",
            "declined",
            "declines",
            "failed",
            "fails",
            "without",
            "cannot",
            "can't",
        ]
    ),
    withholds=words(
        "refuse refuses refused refusing decline declines declined declining fail fails failed failing hesitate "
        "hesitates hesitated hesitating unwilling reluctant unable neglected forgot omitted short avoid avoids avoided "
        "avoiding refrain refrains refrained refraining resist resists resisted resisting without "
        "help tire tires tired"
    ),
    modals=frozenset(),
    intentions=frozenset(),
    receives=words("received receives obtained obtains"),
    passing_on=frozenset({"citing", "quoting"}),
    stems=frozenset(),
    ascribed=frozenset(),
    ascribes={},
    accuses=frozenset(),
    perfect_infinitive=frozenset(),
    heard=frozenset(),
    learns=frozenset(),
    emerges=frozenset(),
    emerges_with={},
    origins=frozenset(),
    settled=frozenset(),
    contrasts=(),
    doubts=frozenset(["whether", "if", "unless", "might", "may", "could", "should"]),
    before_source=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
        ("as", "per"),
        ("in", "a", "statement", "from"),
        ("a", "statement", "from"),
        ("a", "statement", "by"),
        ("per",),
    ),
    own=frozenset(),
    after_source=frozenset(),
    views=frozenset(),
    after_views=frozenset(),
    as_source=frozenset(),
    speech_nouns=frozenset(
        [
            "words",
            "statement",
            "statements",
            "comment",
            "comments",
            "remark",
            "remarks",
            "tweet",
            "tweets",
            "claim",
            "claims",
            "assertion",
            "speech",
            "letter",
            "view",
            "opinion",
            "description",
            "testimony",
            "message",
            "warning",
            "suggestion",
            "pledge",
            "promise",
            "call",
            "argument",
            "contention",
            "emphasis",
            "insistence",
            "declaration",
            "reply",
            "response",
            "answer",
            "post",
            "quip",
            "phrase",
            "motto",
            "slogan",
            "complaint",
            "accusation",
            "criticism",
            "criticisms",
            "explanation",
            "announcement",
            "reaction",
            "verdict",
            "conclusion",
            "assessment",
            "prediction",
            "plea",
            "appeal",
            "admission",
            "confession",
            "retort",
            "rejoinder",
            "question",
            "judgment",
            "judgement",
            "advice",
            "apology",
            "boast",
            "insult",
            "jibe",
            "sentiment",
            "summary",
            "tribute",
            "allegation",
            "allegations",
            "accusations",
            "assertions",
            "warnings",
            "suggestions",
            "arguments",
            "complaints",
            "predictions",
            "insults",
        ]
    ),
    sources=frozenset(),
    documents=words("""
report reports study studies survey poll analysis data figures statistics statement memo letter email research estimate
estimates forecast review article editorial investigation assessment assessments audit findings paper brief filing
affidavit lawsuit petition memoir essay column ad ads advert adverts advertisement advertisements commercial polls
surveys
"""),
    viewpoints=words("for to"),
    of_documents=words("by from"),
    printed_in=words("in"),
    signs=words("evidence signs tests figures polls experience history indications numbers facts"),
    owners=frozenset(),
    authors=frozenset({"from", "by"}),
    agents=words("from by"),
    means=frozenset(),
    linking=frozenset({"was", "is", "were", "reads", "read", "ran", "came"}),
    pointing=frozenset({"this", "that", "those", "these", "so"}),
    pointing_by=frozenset(),
    pointing_at=frozenset(),
    conclusions=frozenset(),
    inside=frozenset(),
    impersonal=frozenset(),
    anyone=frozenset(),
    inside_of=frozenset(),
    impersonal_verbs=frozenset(),
    verb_second=False,
    bare_sources=frozenset(),
    spokesman_ends=(),
    figures_ends=(),
    no_owners=frozenset(),
    pronouns={
        "he": "man",
        "she": "woman",
        "it": "thing",
        "they": "several",
    },
    oblique={"him": "he", "her": "she", "them": "they"},
    owned={"his": "he", "her": "she", "their": "they", "its": "it"},
    things={"it": "thing", "its": "thing", "they": "several", "their": "several", "itself": "thing"},
    relatives=frozenset({"who", "which", "whom", "whose"}),
    relatives_of_things=frozenset({"which"}),
    settings=words("in at during"),
    as_clause=frozenset({"as"}),
    epithets=("-year-old",),
    origin_ends=(),
    ranks=words("shadow deputy vice acting assistant junior prime"),
    deputies=(),
    offices=words("secretary minister"),
    followings=words(
        """
        supporter supporters backer backers voter voters ally allies aide aides official officials campaign
        administration team camp rally rallies surrogate surrogates fan fans loyalist loyalists critic critics opponent
        opponents donor donors delegate delegates adviser advisers advisor advisors fundraiser presidency era
"""
    ),
    callings=words(_CALLINGS),
    collectives=words(_COLLECTIVES),
    general_collectives=words("company firm group organization organisation institution body outfit business"),
    calling_ends=(),
    representatives=words(
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople official officials representative "
        "representatives team management leadership board executives lawyers administration"
    ),
    serving=words("for of to at"),
    past=words("former ex onetime one-time"),
    allegiances=(
        words("democratic democrat democrats"),
        words("republican republicans gop"),
        words("labour"),
        words("conservative conservatives tory"),
        words("liberal liberals"),
        words("libertarian"),
        words("green"),
        words("independent"),
    ),
    contenders=words("nominee candidate contender frontrunner front-runner standard-bearer hopeful"),
    recordings=words("footage video videos recording recordings tape tapes clip clips audio image images"),
    shows=words("show shows showed"),
    alike_titles=(words("lawyer attorney solicitor barrister counsel"),),
    portfolios=words("state treasury foreign defense defence finance interior prime acting former then ex past"),
    newcomers=words(
        """
        spokesman spokeswoman spokesperson judge lawyer attorney victim suspect driver witness neighbor neighbour
        police reporter officer resident president king queen wife husband mother father son daughter brother sister
"""
    ),
    sexes={},
    feminine_ends=(),
    not_feminine=frozenset(),
    speaking_ends=(),
    masculine_articles=frozenset(),
    tells_to=frozenset(),
    gives_to=frozenset(),
    demonstratives={},
    bodies=words("house bureau chamber office academy city town county state society centre center division"),
    topic_openings=words("on"),
    questions=frozenset(),
    stresses=frozenset(),
    together=frozenset(),
    no_objects=frozenset(),
    comparing=frozenset(),
    pointing_owners={},
    articles_of_others={},
    things_that=frozenset(),
    reasons=frozenset(),
    selves=frozenset(),
    object_articles=frozenset(),
    genitives=frozenset({"of"}),
    definite=frozenset({"the", "this", "that"}),
    indefinite=frozenset({"a", "an", "one", "another", "some", "several", "many", "two", "three", "other"}),
    prepositions=frozenset(
        [
            "of",
            "for",
            "to",
            "with",
            "from",
            "at",
            "by",
            "in",
            "on",
            "about",
            "against",
            "after",
            "before",
            "during",
            "over",
            "under",
            "near",
            "between",
            "among",
            "into",
            "onto",
            "upon",
            "like",
            "unlike",
            "alongside",
            "beside",
            "behind",
            "without",
            "within",
            "through",
            "toward",
            "towards",
            "around",
            "via",
            "versus",
            "despite",
            "following",
            "including",
            "concerning",
            "regarding",
            "than",
            "outside",
            "inside",
            "off",
            "past",
            "since",
            "until",
            "amid",
        ]
    ),
    subordinators=frozenset(),
    complementizers=frozenset({"that"}),
    answering=frozenset(),
    retells=frozenset(),
    degrees=words("so such"),
    informed=words("told taught shown given"),
    whens=words("when"),
    concessions=words("though although whereas while"),
    regardless=words("whatever whichever"),
    companions=words("despite with has had"),
    conjunctions=frozenset(
        [
            "but",
            "and",
            "or",
            "so",
            "yet",
            "because",
            "although",
            "though",
            "while",
            "when",
            "where",
            "whereas",
            "since",
            "as",
            "that",
            "if",
            "after",
            "before",
            "until",
            "once",
            "however",
            "meanwhile",
            "then",
            "also",
            "still",
        ]
    ),
    joiners=frozenset({"so", "then", "still", "however", "meanwhile"}),
    coordinators=frozenset({"and", "or", "&", "but", "yet"}),
    coordinator_pairs=frozenset(),
    auxiliaries=frozenset(
        [
            "has",
            "have",
            "had",
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "being",
            "would",
            "will",
            "can",
            "did",
            "does",
            "do",
            "having",
        ]
    ),
    passive=frozenset(["was", "were", "is", "are", "be", "been", "being"]),
    aims=frozenset(),
    infinitive=frozenset({"to"}),
    contracted=words("d ll ve re m"),
    introduces=_INTRODUCES,
    agrees=words(
        "echo echoes echoed repeat repeats repeated reiterate reiterates reiterated endorse endorses endorsed affirm "
        "affirms affirmed reaffirm reaffirms reaffirmed"
    ),
    compels=words(
        """
        force forces forced forcing compel compels compelled compelling oblige obliges obliged obliging cause causes
        caused causing lead leads led leading prompt prompts prompted prompting drive drives drove driven driving induce
        induces induced inducing persuade persuades persuaded persuading convince convinces convinced convincing get
        gets got getting move moved spur spurred spurring provoke provoked provoking
"""
    ),
    reads_out=words(
        """
        read reads reading quoted quotes quoting cited cites citing published publishes posted posts shared shares
        printed prints received receives got gets showed shows
"""
    ),
    perceives=words(
        """
        remember remembers remembered recall recalls recalled hear hears heard see sees saw watch watches watched catch
        catches caught film films filmed record records recorded show shows showed shown
"""
    ),
    judged_for=frozenset({"for", "of", "over"}),
    nor=frozenset(),
    times=frozenset(),
    before_times=words("last this next late early one"),
    fillers=frozenset(
        [
            "also",
            "then",
            "later",
            "again",
            "still",
            "even",
            "just",
            "only",
            "now",
            "once",
            "often",
            "always",
            "repeatedly",
            "already",
            "twice",
            "thus",
            "thereby",
            "nonetheless",
            "sometimes",
            "recently",
            "earlier",
            "today",
            "yesterday",
            "tonight",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "morning",
            "day",
            "meanwhile",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "last",
            "this",
            "on",
            "in",
            "early",
            "late",
            "publicly",
            "privately",
            "angrily",
            "bluntly",
            "simply",
            "briefly",
            "himself",
            "herself",
            "itself",
            "themselves",
            "reportedly",
            "apparently",
            "further",
            "first",
            "finally",
            "famously",
            "previously",
            "initially",
            "soon",
            "quickly",
            "immediately",
            "jokingly",
            "specifically",
            "actually",
            "however",
            "therefore",
            "away",
            "clearly",
            "flatly",
            "merely",
            "both",
            "all",
            "long",
            "ago",
            "too",
            "instead",
            "ever",
            "there",
            "sarcastically",
            "emphatically",
            "explicitly",
            "directly",
            "openly",
            "rightly",
            "wrongly",
            "correctly",
            "separately",
            "similarly",
            "likewise",
            "nevertheless",
            "ultimately",
            "eventually",
            "subsequently",
            "simultaneously",
        ]
    )
    - frozenset({"in", "last", "this", "on", "early", "late", "all", "both"}),
    quantifiers=words("both all each"),
    adverb_ends=("ly",),
    adverb_ends_not=words("family ally assembly daily weekly monthly reply rally bully supply monopoly anomaly"),
    possessives=frozenset({"his", "her", "their", "its", "my", "our"}),
)
