"""English: the forms of verbs that do not begin as their infinitives do."""

from __future__ import annotations

from factsheet.text.languages.comparison_words import bases

BASES = bases("""
arise arose arisen | beat beaten | become became | begin began begun | bind bound | bite bit bitten | blow blew blown
| break broke broken | bring brought | buy bought | catch caught | choose chose chosen | come came | cut cut | deal
dealt | dig dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feel
felt | fight fought | find found | flee fled | fly flew flown | forbid forbade | forget forgot | forgive forgave |
freeze froze frozen | get got gotten | give gave given | go goes went gone | grow grew grown | hang hung | hear heard
| hide hid | hold held | keep kept | know knew known | lay laid lain | lead led | leave left | lend lent | lie lay |
light lit | lose lost | make made | mean meant | meet met | pay paid | ride rode ridden | ring rang rung | rise rose
risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken | shoot shot |
shed shed | shrink shrank shrunk | shut shut | sing sang sung | sink sank sunk | sit sat | sleep slept | speak spoke
spoken | spend spent | stand stood | steal stole stolen | stick stuck | strike struck | swear swore sworn | sweep
swept | swim swam swum | take took taken | teach taught | tear tore torn | tell told | think thought | throw threw
thrown | understand understood | wake woke woken | wear wore worn | weep wept | win won | withdraw withdrew | write
wrote written
""")
