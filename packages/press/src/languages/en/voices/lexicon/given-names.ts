// Given names that are borne by one sex in nearly all countries: enough to tell “he” from “she” where the article says nothing else.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const MEN = list(`
  aaron abbas abdallah abdel abdul abdulaziz abdullah abdulla abdurrahman abraham adam adel adnan ahmad ahmed ahmet akbar akram alan alastair albert alejandro
  aleksandr alexander alfred ali alistair allan amadou amin amir amos anatoly anders andré andreas andrei andrew andrzej angus anil ansar anthony antoine anton
  antonio antónio anwar arif arjun arkady armen arnaud arthur arturo arvind asad ashraf asif askar augusto aziz babak baker bakhtiyar baltasar barry bashir
  bassam ben benjamin bernard bertrand bilal bill björn bob bogdan bohdan boris boubacar brahim brian bruno burhan carl carlos cemal charles chen chris
  christian christopher cláudio clive colin cornelius cyril damien daniel daoud david dawood denis dennis derek devendra dieter diego dimitri dmitri dmitry
  dominic donald douglas duncan edgar edmund eduardo edward edwin ehud elias emil emmanuel emre enrique eric erik ernest ernesto ethan eugene evgeny fadi
  fahad faisal farhad farhod farid faris farooq fayez felipe felix ferdinand fernando filip francis francisco francois françois frank franz fred frederick fuad gabriel
  gareth gary gavin geoffrey george georges gerald gerard gerhard ghulam gilbert giorgi giovanni giuseppe goran gordon graham grant gregory guillaume gulab
  gustavo guy habib hakan hakim hamad hamid hamza hani hans harald harish harold harry hasan hashim hassan haydar hector henri henrik henry herbert
  hilal howard hubert hugh hugo husam husayn husein hussain hussein hüseyin ian ibrahim idris ignacio igor ihor ilham ilya imad imran ingmar ioannis iqbal isaac
  ismail issa ivan ivo jaafar jack jacob jacques jaime jakub jamal james jamil jan javier jawad jean jeffrey jens jeremy jerome jerry jim joao joaquin
  john johan johannes jonas jonathan jorge josé jose josef joseph joshua juan julian julio julius jurgen justin kaiser kamal kareem karim karl
  keith kemal ken kenan kenneth kevin khaled khalid khalil khawaja konrad konstantin kurt lars laurence lawrence leo leon leonard leonid leopold
  levan liam lloyd lorenzo louis luc lucas luis luiz lukas luke mahmoud mahmud majid malcolm malik mamadou manfred manoj manuel marc marcel
  marco marcos marcus mario marius mark markus martin marwan mateen mateusz matthew mauricio max maxim mehmet mehmud michael michel miguel mihai mikael mike mikhail
  milan milos miroslav mohamed mohammad mohammed mohan moses mousa moussa muhammad muhammadu mujahid mukesh musa mustafa mustapha nabil naeem najib narendra
  nasir nasser nathan nawaz neil nelson nicholas nick nicolas nigel niko nikola nikolai nils nimal noah noam noel norman nuri olaf oleg oleh oleksandr oleksiy oliver
  omar osama oscar oskar osman otto pablo patrick paul paulo pavel pavlo pawel pedro peter petr petro philip philippe phillip pierre piotr qasim rafael
  rafiq rahim rahmatullah raj rajesh rajiv ralph ramesh ramón ramzan randy rashid raul ravi raymond recep reza richard rida rifat robert roberto robin
  roger roland roman ronald rory rui rudolf rupert ruslan russell rustam saad saeed said salah saleh salim salman salvador sam sameer sami samir samuel sanjay santiago
  sardar scott sean sebastian selim serge sergei sergey sergio serhiy shahid shaun shlomo simon slobodan sohail stanislav stefan stephen steve steven stewart stuart
  suhail sulaiman suleiman sultan sven taha tahir tamer tareq tariq ted terence thabo theo theodore thiago thomas tim timothy tobias tom tomas tony
  toshiro trevor uday ulrich umar umit usman vaclav vadim valentin vasily viktor victor vijay vikram vincent vitaly vlad vladimir volodymyr waleed walid walter
  wang waqar warren wasim wayne werner wilhelm william willy wim winston wolfgang xavier yahya yaqub yaser yasin yasser yevgeny yitzhak yuri yusuf youssef
  yves zafar zahid zain zaki zalmay zeid zoran zubair zulfiqar ilmari baek rahul rohan suresh harsh dinesh ganesh oumar modibo seydou ousmane lamine cheikh
  tesfaye abebe dawit haile girma tekle kwame kofi kwesi chidi emeka tunde olusegun sipho juma hamisi okello otieno mwangi joao jorgen tuomas jukka
`)

export const WOMEN = list(`
  abigail adriana agnes agnieszka aisha aishah alexandra alice alicia alina aline alison amal amanda amelia amina aminata ana anahit anastasia andrea angela
  angelica anita anna annalena anne annette annika antonia anwara arundhati asma astrid awa ayesha ayse ayşe aylin barbara beata beatrice beatriz benazir bernadette
  beth bianca birgit birgitta brenda brigitte camila camille carla carmen carol carolina caroline catherine catarina cecilia celia chantal charlotte chiara
  christina christine clara clare claudia colette cristina cynthia dalia daniela deborah delia denise diana dilek dina dolores dominique doris dorothy edith
  elena eleanor eleni elif elisabeth eliza elizabeth ella ellen elsa emily emine emma erika esperanza esra esther eva evelyn farah farida fatima fatma
  fatou fatoumata federica fiona florence frances francesca françoise gabriela gabrielle galina gloria grace graciela greta gulnara habiba hadiza halima hanan hanna
  hannah harriet hatice heather heidi helen helena helene hilary hina huda ines inés ingrid irena irene irina iris isabel isabella isobel ivana
  jacqueline jane janet janice jasmine jennifer jessica joan joanna johanna josephine joyce judith judy julia juliana julie julieta kamala karen karin
  kate katarina katharina katherine kathleen katrin kavita kirsten kristina lakshmi lara laura layla leila lena leyla liliana lina linda lisa ljubica
  lorena lourdes louise lucia lucie lucy ludmila luisa lydia madeleine magda magdalena mahnoor maha manuela margaret margarida margarita maria mariam mariana
  marianne marie marina marta martha mary maryam maya meenakshi megan mehreen melanie melissa meral mercedes mercy mette michelle mina mira miriam
  mona monica monika mónica munira nadia nadine naledi nana nancy naomi natalia natalie natasha nelly nicole nigar nilufar nina nino nirupama noor noura nora
  olena olga olivia oksana paola parveen patricia paula paulina penelope petra pilar pinar priya rachel rania rebecca regina renata rita rosa rosalia rosario rose
  ruth sabine sabrina sadia sahar salma samantha samia samira sandra sania sara sarah selin selma serap shabnam shahida sharon shirin shreya silvia simone
  sofia sonia sophia sophie stella stephanie sultana sumaya susan susana susanna suzanne svetlana sylvia tamara tania tatiana tatyana teresa theresa
  tina ulrike ursula valentina valeria valerie vanessa vera veronica victoria vira viviana wanda wendy yasmin yasmine yolanda yulia yvonne zahra zainab
  zara zeynep zoe zohra zuzana cholpon gulmira aigul nargiz ayaan hodan ifrah khadija khadijah mariama ramatou adama ngozi chiamaka amara wanjiku akinyi
`)
