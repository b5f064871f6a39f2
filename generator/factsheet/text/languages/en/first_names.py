"""English: the commonest first names, and words before a name, that tell a man or a woman."""

from __future__ import annotations

from factsheet.text.languages.naming_words import words

MEN = words("""
mr sir lord king prince pope father brother son husband widower uncle nephew grandfather boyfriend congressman
councilman businessman spokesman duke baron adam alan albert alexander alexei alex ali allen andrew andy anthony
antonio arthur barack ben benjamin bernard bernie bill bob bobby boris brad brandon brian bruce carl carlos charles
charlie chris christian christopher chuck colin craig dan daniel dave david dean dennis derek dick dmitry don donald
doug douglas dustin ed eddie edward emmanuel eric ernest evan evgeny francis francois frank fred frederick gary gavin
gene geoffrey george gerald gerhard giovanni glenn gordon graham greg gregory guy hans harold harry hassan helmut
henry herbert howard hugh hugo ian igor ivan jack jacob jake james jamie jared jason javier jay jeff jeffrey jeremy
jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken
kenneth kevin kim klaus kurt larry lars lee leo leon leonard lewis lindsey louis luis luke manuel marc marco marcus
mario mark martin matt matthew max michael miguel mike mikhail mitch mitt mohamed mohammed muhammad nathan neil
nicholas nick nigel noah norman oleg oliver oscar otto patrick paul pedro pete peter phil philip pierre rafael ralph
randy ray raymond rex ricardo richard rick rob robert roberto rod rodney roger roland ron ronald ross roy rudy rupert
russell ryan sam samuel scott sean sebastian sergei sergey seth shane simon stanley stefan stephen steve steven stuart
ted terry theodore thomas tim timothy toby todd tom tommy tony travis trevor vernon victor vincent vladimir walter
warren wayne wilbur will william willie wolfgang xavier yuri zachary
""")

WOMEN = words("""
mrs ms miss madam lady queen princess sister mother daughter wife widow aunt niece grandmother girlfriend
congresswoman councilwoman chairwoman businesswoman spokeswoman actress duchess baroness dame
abigail adriana agnes alexandra alice alicia alison amanda amber amy
andrea angela angelique angelina anita ann anna anne annie april audrey barbara beatrice becky bella bernadette beth
betty beverly bonnie brenda brittany camilla carla carly carmen carol caroline carolyn catherine cathy charlotte
chelsea cheryl chloe christina christine cindy claire clara claudia condoleezza connie crystal cynthia dana daniela
danielle daphne dawn deborah debbie denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor
elena elisabeth elise elizabeth ella ellen emily emma erica erika esther eva evelyn faith felicity fiona florence
frances gabriela gail georgia gina ginny glenda gloria grace greta gretchen hannah harriet hazel heather heidi helen
helena hilary hillary holly hope ida ingrid irene iris irina isabel isabella ivanka jacqueline jane janet janice jean
jeanne jenna jennifer jenny jessica jill jo joan joanna jodi josephine joyce juanita judith judy julia julie june
karen kate katherine kathleen kathryn kathy katie kayla kelly kellyanne kerry kimberly kirsten kristen kristin laura
lauren leah leila lena lillian linda lisa liz lois loretta lori louise lucia lucy lydia lynn madeleine madison
margaret maria marianne marie marilyn marina marjorie marsha martha mary maureen megan melania melanie melinda melissa
mercedes meredith michelle mildred miranda molly monica nadia nancy naomi natalie natasha nicola nicole nina nora
norma olga olivia pam pamela patricia patty paula pauline peggy penelope penny petra phyllis priscilla rachel rebecca
regina renee rita roberta robin rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sharon sheila
shirley silvia sonia sophia sophie stacy stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa
theresa tiffany tina tracy ursula valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda
wendy whitney winnie yolanda yvonne zoe
""")
