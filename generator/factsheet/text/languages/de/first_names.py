"""German: the commonest first names, and words before a name, that tell a man or a woman."""

from __future__ import annotations

from factsheet.text.languages.en import first_names as english
from factsheet.text.languages.naming_words import words

_MEN = words("""
herr herrn sir könig prinz papst vater bruder achim adam adolf albert alexander alfred andreas anton armin arnold axel
bastian ben benedikt benjamin bernd bernhard bert björn bodo boris burkhard carl carsten christian christoph claus
clemens constantin cornelius daniel david denis dennis dieter dietmar dirk dominik eberhard eckart edgar edmund eduard
egon elmar emil emmanuel erhard eric erich erik ernst erwin eugen ewald fabian felix ferdinand florian frank franz
frederik friedrich fritz gabriel georg george gerd gerhard gernot gert gregor gregori guido günter günther gunter
gustav hans harald hartmut heiko heiner heinrich heinz helmut helmuth hendrik henning henry herbert hermann holger
horst hubert hubertus hugo ingo jakob jan jens joachim jochen johann johannes john jonas jörg jörn josef joseph joschka
jürgen julian julius jost kai karl karlheinz karsten klaus klemens knut konrad konstantin kurt lars lorenz lothar louis
ludwig lukas lutz manfred manuel marc marcel marco mario marius mark markus martin mathias matthias max maximilian
michael mike mirko moritz nicolas nicolai niels nikolaus nils norbert olaf oliver oskar oswald otmar otto pascal
patrick paul peer peter philipp rainer ralf ralph reiner reinhard reinhold rené richard robert roland rolf roman rudi
rudolf rüdiger sascha sebastian siegfried sigmar silvio simon stefan steffen stephan sven swen thilo thomas thorsten
tilman till tim timo tino tobias tom torsten udo ulf uli ullrich ulrich uwe valentin viktor volker waldemar walter
werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram wulf bill bob donald jack james jim tony
jacques jean michel pierre dmitri sergej theodor leopold xaver alois anselm artur benno bruno christof detlef diethelm
gero gerold götz gottfried gunnar hartwig heribert hinrich ignaz ingolf justus kuno levin linus malte marten maurice
meinrad mirco nico ottmar quirin raimund reimund roderich ruben severin siegmar silvan sönke tillmann urs veit wieland
""")

_WOMEN = words("""
frau königin prinzessin mutter schwester agnes alexandra alice alina amelie andrea angela angelika anita anja anke ann
anna annalena anne annegret annelie annemarie annett annette antje astrid barbara bärbel beate beatrice beatrix bettina
birgit birgitta brigitte carina carla carmen carola carolin caroline charlotte christa christel christiane christina
christine claudia constanze cornelia dagmar daniela diana doris dorothea edith elena elisabeth elke ella ellen elsa
emma erika esther eva evelyn franziska frauke frieda gabi gabriele gerda gerlinde gertrud gesine gisela greta gudrun
hanna hannah hannelore heide heidemarie heidi heidrun heike helena helene helga henriette hildegard hilde ilse ines
inge ingeborg ingrid irene iris irmgard isabel isabella jana janina jasmin jennifer jessica johanna judith julia jutta
karen karin karla karola kathrin katharina katja katrin kerstin kirsten klara kristin kristina lara laura lea lena
leonie lilly linda lisa luise lydia magdalena maja manuela mareike margarete margit margot maria marianne marie marina
marion marlene marlies martha martina mechthild meike melanie mia michaela michelle miriam monika nadine nadja natalie
nele nicole nina nora olga patricia paula petra pia rebecca regina regine renate renata rita rosa rosemarie ruth sabine
sabrina sahra sandra sara sarah sibylle sigrid silke silvia simone sofia sonja sophia sophie stefanie steffi stephanie
susanne svenja sylvia tamara tanja tatjana theresa tina ulla ulrike ursula ute vanessa vera verena veronika viktoria
viviane waltraud wiebke yvonne hillary condoleezza hedwig freya adelheid roswitha
""")

MEN = _MEN | (english.MEN - _WOMEN)
"""German news is full of people with English names, which count where German does not know better (“Jean”)."""
WOMEN = _WOMEN | (english.WOMEN - _MEN)
