"""English: what numbers count."""

from __future__ import annotations

import re

from factsheet.text.languages.en.units import CURRENCY_MARKS, UNITS
from factsheet.text.languages.number_words import words
from factsheet.text.languages.quantity_words import NounWords

NOUNS = NounWords(
    units=UNITS,
    currency_marks=CURRENCY_MARKS,
    percent=words("% ％ percent percents pct pc ٪"),
    points=words("points point pp pps"),
    percentage=words("percentage percent"),
    age_endings=re.compile(r"year|years|yr|yrs"),
    person_endings=re.compile(r"strong|person|people|man|woman|member|men|women"),
    anybody=words("people person persons individuals individual humans human folks souls heads lives others"),
    staff=words(
        "employee employees worker workers staff staffers staffer personnel workforce jobs job posts post positions "
        "position roles role hires hire employed colleagues recruits staffs hands manpower headcount "
        "vacancies openings full-timers openings"
    ),
    people=words(
        "people person persons individuals individual human humans folks souls lives heads men man women woman "
        "children child kids kid boys boy girls girl babies baby infants infant toddlers youths youth teens teenagers "
        "adults adult elderly seniors students student pupils pupil graduates graduate undergraduates alumni "
        "schoolchildren employees employee workers worker staff staffers staffer personnel workforce colleagues hires "
        "hire recruits recruit jobs job posts post positions position roles role vacancies openings headcount "
        "manpower interns intern trainees apprentices apprentice contractors volunteers volunteer freelancers "
        "engineers engineer scientists scientist researchers researcher developers developer technicians specialists "
        "experts expert analysts consultants managers manager executives directors officers officer officials "
        "official doctors doctor physicians nurses nurse medics paramedics surgeons dentists pharmacists carers "
        "caregivers teachers teacher professors lecturers academics lawyers judges jurors accountants bankers traders "
        "brokers journalists reporters editors writers authors poets artists musicians singers actors actresses "
        "dancers athletes players player swimmers runners cyclists riders competitors contestants coaches referees "
        "soldiers soldier troops servicemen servicewomen marines sailors pilots airmen fighters militants insurgents "
        "rebels gunmen terrorists jihadists mercenaries conscripts reservists veterans recruits guerrillas militiamen "
        "civilians civilian police policemen policewomen cops constables detectives guards firefighters firemen "
        "rescuers responders prisoners prisoner inmates inmate detainees detainee hostages hostage captives suspects "
        "suspect defendants convicts criminals offenders thieves robbers murderers smugglers pirates victims victim "
        "survivors survivor casualties casualty infections layoffs redundancies hirings admissions fatalities "
        "fatality deaths death dead injured wounded missing bodies patients patient cases infected sufferers carriers "
        "residents resident inhabitants citizens citizen nationals locals villagers settlers migrants migrant "
        "immigrants refugees refugee asylum-seekers evacuees expatriates expats foreigners tourists tourist visitors "
        "visitor travelers travellers passengers passenger commuters drivers driver pedestrians crew crewmen "
        "crewmembers miners farmers farmer fishermen laborers labourers builders electricians carpenters cooks chefs "
        "waiters cleaners salespeople salesmen sellers merchants shopkeepers vendors entrepreneurs founders "
        "businessmen businesswomen investors shareholders members member delegates participants participant attendees "
        "spectators fans supporters followers viewers listeners readers users user subscribers subscriber customers "
        "customer clients client consumers shoppers guests guest applicants applicant candidates candidate voters "
        "voter lawmakers senators senator deputies mps ministers councillors councilors diplomats ambassadors envoys "
        "activists protesters protestors protester demonstrators strikers marchers rioters unionists politicians "
        "mayors governors presidents leaders believers christians muslims jews monks nuns priests bishops pilgrims "
        "worshippers parents parent mothers mother fathers father sons son daughters daughter brothers sisters "
        "siblings relatives grandchildren grandparents orphans widows wives husbands friends neighbors neighbours "
        "crowd population homeless unemployed jobless disabled retirees pensioners pensioner americans russians "
        "chinese germans ukrainians britons europeans africans asians israelis palestinians syrians iraqis afghans "
        "indians japanese koreans poles turks greeks italians spaniards frenchmen australians canadians mexicans "
        "brazilians kurds serbs croats dutch swiss librarians translators interpreters hackers programmers coders "
        "designers architects historians economists biologists physicists chemists mathematicians psychologists "
        "coauthors witnesses witness bystanders onlookers tenants homeowners landlords owners donors donor recipients "
        "beneficiaries respondents seafarers astronauts cosmonauts crewmates operatives agents spies commandos "
        "paratroopers cadets peacekeepers observers monitors inspectors monks sharecroppers slaves serfs laureates "
        "winners losers finalists celebrities stars"
    )
    - words("monitors stars carriers"),
    people_endings=("ists", "ians", "men", "women", "workers", "keepers", "makers", "goers", "holders", "ologists"),
    things=words(
        "cars car vehicles vehicle trucks truck lorries lorry buses bus trains train planes plane aircraft airplanes "
        "jets jet helicopters helicopter drones drone ships ship boats boat vessels vessel submarines tanks tank "
        "missiles missile rockets rocket bombs bomb shells guns gun rifles weapons warheads bicycles bikes "
        "motorcycles scooters homes home houses house buildings building apartments apartment flats flat households "
        "household rooms room hotels hotel restaurants restaurant shops shop stores store outlets branches branch "
        "offices office factories factory plants plant mines mills sites site facilities facility warehouses stations "
        "station airports airport ports schools school universities university colleges hospitals hospital clinics "
        "beds bed churches church mosques temples prisons camps shelters villages village towns town cities city "
        "countries country nations nation states state provinces regions region districts counties municipalities "
        "islands island continents companies company firms firm businesses business enterprises startups start-ups "
        "corporations banks bank funds organizations organisations institutions agencies groups group teams team "
        "clubs club parties party unions families family couples tribes phones phone smartphones smartphone handsets "
        "devices device computers computer laptops tablets servers routers chips chip machines machine robots robot "
        "units sets antennas towers tower masts satellites satellite telescopes networks network systems system apps "
        "app applications websites website sites pages page accounts downloads messages emails tweets posts videos "
        "video photos images songs albums films movies books book articles newspapers magazines copies copy documents "
        "files letters tickets ticket seats seat votes vote ballots signatures goals goal points point runs wickets "
        "games game matches match races sets medals titles trophies wins defeats victories draws laps rounds innings "
        "assists rebounds yards touchdowns shots trees tree plants flowers animals animal cows cattle pigs sheep "
        "goats horses dogs dog cats cat birds bird chickens fish whales elephants tigers lions wolves bears bees "
        "insects species eggs apples oranges bottles cups boxes containers bags parcels packages barrels doses dose "
        "vaccines jabs shots tests test pills tablets masks kits meals dollars shares share stocks bonds loans deals "
        "contracts contract orders order projects project programs programmes programs events event meetings "
        "conferences sessions hearings trials lawsuits complaints cases case crimes attacks attack strikes explosions "
        "fires accidents crashes incidents incident earthquakes storms floods arrests convictions charges counts "
        "flights flight trips journeys visits times occasions laws law rules sections chapters paragraphs words word "
        "pages languages characters lines patents patent licenses licences permits applications studies study papers "
        "reports report surveys questions answers reasons ways steps stages phases levels layers floors storeys "
        "stories windows doors bridges roads tunnels dams wells turbines reactors panels engines batteries cameras "
        "sensors screens televisions tvs radios pieces parts items item products product goods models types kinds "
        "versions categories areas fields pitches pools grants scholarships awards prizes donations "
        "gifts things percent degrees digits numbers figures percentages"
    )
    - words("posts cases case shots"),
    things_endings=("tions", "sions", "ments", "nesses", "ities", "ships", "ages", "ings", "isms", "phones", "craft"),
    copulas=words("is are was were be being been become became"),
    telling_of_people=words(
        "employ employs employed employing employment hire hires hired hiring recruit recruits recruited population "
        "headcount payroll toll workforce crowd killing killed"
    ),
    function_words=words(
        "in at on of by for from to into onto with without within over under between among amid during after before "
        "others since until till through throughout across around near about against per via as than that which who "
        "whom whose when where while because if and or but nor so yet is are was were be been being has have had do "
        "does did will would can could shall should may might must the a an this these those its their his her our "
        "your my it they them us whom him he she we you i not also already currently now then there here both "
        "worldwide globally nationwide overall total altogether respectively annually daily weekly monthly yearly each "
        "apiece plus minus including like last next yesterday today tomorrow tonight again so far back home abroad "
        "elsewhere nationally combined once said says say told according up down out off ago later earlier away went "
        "came left died live lived work worked works living working employed were killed injured wounded hired joined"
    ),
    partitive=words("of"),
    adjectival=words("homeless unemployed jobless disabled dead injured wounded missing elderly infected"),
    workforces=words("workforce staff payroll headcount personnel"),
    amounts=words("number numbers"),
    amount_pronouns=words("that"),
    pronouns=words("them whom"),
    aged=words("man woman boy girl child teenager youth mother father son daughter brother sister widow widower"),
    collective=words(
        "village town hamlet community settlement parish congregation "
        "staff staffs workforce workforces crew crews team teams crowd crowds population populations membership army "
        "force forces garrison audience audiences electorate payroll headcount cast squad squads delegation"
    ),
    determiners=words("the its their his her our all these those"),
    nouns_have_capitals=False,
    singulars=(("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", ""), ("men", "man")),
    irregular={
        "people": "person",
        "persons": "person",
        "children": "child",
        "men": "man",
        "women": "woman",
        "feet": "foot",
        "mice": "mouse",
        "geese": "goose",
        "lives": "life",
    },
)
