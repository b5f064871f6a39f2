"""English: the commonest first names, and words before a name, that tell a man or a woman."""

from __future__ import annotations

from factsheet.text.languages.naming_words import words

MEN = words("""
mr sir lord king prince pope father brother son husband widower uncle nephew grandfather boyfriend congressman
councilman businessman spokesman duke baron
aaron abdel abdul abdullah abel abraham adam adrian ahmad ahmed aidan alan alastair albert alec alejandro aleksandr
alessandro alex alexander alexei alfonso alfred ali alistair allen alvin amir amit anatoly anders andre andrei andres
andrew andy angelo angus anthony anton antonio archie arjun armando arnold arthur arturo asif barack barney barry bart
bashar beau ben benedict benjamin bernard bernardo bernie bertrand bill björn bob bobby boris boyd brad bradley
brandon brendan brent brett brian bruce bryan bryce byron caleb callum calvin carl carlos cedric cesar charles charlie
chris christian christopher chuck clarence claude clifford clint clive colin conor conrad cory craig curtis cyril
cyrus damian damien damon dan daniel darrell darren daryl dave david dean declan dennis derek dexter dick diego dirk
dmitry dominic don donald donovan doug douglas duncan dustin dwayne dwight dylan ed eddie edgar edmund eduardo edward
edwin eli elias elijah elliot elmer elon emil emilio emmanuel enrique enzo eric erik ernest ernesto ethan eugene evan
evgeny ezra fabian felipe felix ferdinand fergus fernando fidel finn francis francisco franco francois frank franz
fred freddie frederick friedrich gabriel gareth garry gary gavin gene geoffrey george gerald gerard gerhard gilbert
gilberto giorgio giovanni giuseppe glenn godfrey gordon graham greg gregory grover guillermo gunther gustav gustavo
guy hamid hamish hans harold harry harvey hassan hector heinrich helmut henrik henry herbert herman horst howard howie
hubert hugh hugo humphrey hussein ian ibrahim ignacio igor isaac isaiah ismail ivan ivor jack jacob jaime jake james
jamie jared jaroslav jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmie jimmy joachim joaquin joe joel
johan johannes john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio julius jurgen justin
jürgen kareem karl keir keith ken kenneth kenny kevin khalid kim klaus kristian kurt kyle larry lars laurence laurent
lawrence lee leo leon leonard leonardo leopold leroy lewis liam lindsey lionel lorenzo lothar louis lucas ludwig luigi
luis luke mahmoud malcolm manfred manuel marc marco marcus mario mark martin mathias matt matthew matthias maurice
maurizio max maximilian melvin mervyn micah michael miguel mike mikhail milton mitch mitt mohamad mohamed mohammad
mohammed muhammad mustafa nathan nathaniel neil niall nicholas nick nicolas niels nigel nikolai noah norbert norman
olaf oleg oliver omar osama oscar oswald otto owen pablo padraig pascal patrick paul pedro percy pete peter phil
philip philippe pierre piers rafael ralf ralph ramon randall randy raul ray raymond reginald reinhard rex rhys ricardo
richard rick rob robert roberto rod rodney rodrigo roger rohan roland rolf roman ron ronald rory ross roy rudy rupert
russell ryan salman sam samir samuel saul scott seamus sean sebastian sebastien sergei sergey sergio seth shane
sheldon sid silvio simon solomon stanley stefan stefano stephen steve steven stewart stuart sven tariq ted terry
theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan tyrone ulrich umberto vaclav
vasily vernon vicente victor vijay vikram viktor vince vincent vito vladimir walter warren wayne wesley wilbur wilfred
wilhelm will william willie winston wladimir wolfgang xavier yuri yusuf zach zachary zack zaid ziad
""")

WOMEN = words("""
mrs ms miss madam lady queen princess sister mother daughter wife widow aunt niece grandmother girlfriend
congresswoman councilwoman chairwoman businesswoman spokeswoman actress duchess baroness dame
abigail ada adelaide adele adriana agatha agnes aileen aisha alana alba aleksandra alessandra alexa alexandra alice
alicia alina alisha alison alma alyssa amalia amanda amber amelia amina amy anastasia andrea angela angelica angelina
angelique anika anita anja ann anna anne anneliese annette annie annika antoinette antonia april ariana arlene astrid
audra audrey ava barbara beatrice becky bella bernadette bernice bertha beryl beth bettina betty beverly bianca bonnie
brenda bridget brigitte brittany bronwyn camilla camille candace carla carlotta carly carmen carol carole caroline
carolyn carrie cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa
christina christine cindy claire clara clarissa claudette claudia colleen condoleezza connie constance cora cordelia
corinne cristina crystal cynthia dagmar dana daniela danielle daphne dawn debbie deborah deirdre delia delores denise
desiree diana diane dianne dolores donna dora doreen doris dorothea dorothy edith edna edwina eileen ekaterina elaina
elaine eleanor eleanora elena elinor elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elvira emilia emily
emma emmeline enid erica erika erin esme esmeralda estelle esther ethel eugenia eunice eva evelyn faith fatima
felicity fernanda fiona flora florence frances freya frida frieda gabriela gabriella gabrielle gail gemma georgia
geraldine gertrude gina ginny giulia gladys glenda glenys gloria grace greta gretchen gwen gwendolyn hanna hannah
harriet hazel heather hedwig heidi helen helena helene henrietta hermione hilary hilda hillary holly hope ida ilse
imogen ines inga inge ingeborg ingrid irene irina iris irma isabel isabella isobel ivanka jacinda jacqueline jane
janelle janet janice janine jean jeanette jeanne jeannette jemima jenna jennifer jenny jessica jill jo joan joanna
jodi jolene josephine josie joyce juanita judith judy julia julie june jutta karen karin karina karolina katarina kate
katharina katherine kathleen kathryn kathy katie katja katrina kayla kelly kellyanne kerry kimberly kirsten kirstie
kirsty kristen kristin kristina larissa latoya laura lauren leah leila lena leonora leticia letitia liane lilian
liliana lillian linda lisa livia liz lois lola lorena loretta lori lorna lorraine louisa louise lucia lucille lucinda
lucy luisa luise lydia lynn mabel madeleine madeline madison magda magdalena maggie maisie malala mara margaret
margarita margot marguerite maria mariam mariana marianne marie marilyn marina marjorie marsha marta martha martina
mary mathilda matilda maud maura maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith
mia michelle mildred mimi minnie mira miranda miriam moira molly mona monica muriel myra myrtle nadia nadine nancy
naomi natalia natalie natasha nell nellie nicola nicole nikki nina nora noreen norma odette olga olivia ophelia paige
pam pamela paola patricia patty paula pauline peggy penelope penny petra phoebe phyllis polly portia priscilla rachel
ramona raquel rebecca regina renee rhonda rita roberta robin rosa rosalie rosalind rosanna rose roseanne rosemary
rosie rowena roxana roxanne ruth sabrina sadie sally samantha sandra sara sarah saskia selina selma serena sharon
sheila sheryl shirley sigrid silke silvia sinead siobhan sofia sonia sonja sophia sophie stacy stefanie stella
stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia tabitha tamara tania tanya tara tatiana
tatyana teresa thelma theodora theresa tiffany tilda tina tracy tricia trudy ulrike ursula ute valerie vanessa vera
verena veronica veronika vicky victoria viola violet virginia vivian wanda wendy whitney wilhelmina wilma winnie xenia
yasmin yolanda yulia yvonne zainab zara zelda zoe zsuzsanna
""")
