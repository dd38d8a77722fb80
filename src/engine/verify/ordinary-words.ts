/**
 * Ordinary English words of 6 to 18 letters, as resumes and postings use them in lower case; made by
 * evals/verify/make-words.ts. Front-coded: the first character tells, in base 36, how many letters are shared with the word before.
 */
export function isOrdinary(word: string): boolean {
  known ??= decode();
  return known.has(word);
}

let known: ReadonlySet<string> | null = null;

function decode(): ReadonlySet<string> {
  const words = new Set<string>();
  let before = "";
  for (const entry of CODED.split(/\s+/)) {
    if (!entry) continue;
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    words.add(before);
  }
  return words;
}

const CODED = `
0abandoned 2dominal 2geschlossene 2hikpramanik 2iding 3gail 3lities 6y 2lation 8s 3eism 4ment 2normal 8ities 2oard
3rtion 2reast 3oad 2sence 7s 5t 6eeism 3olut 7e 8ly 4rb 3tract 8ing 9on bs 8s 2undance 7t 3tment 1cademia 7c 8ally 8s
7es 2celerate ad as 9ing aon 9ors 7ometers 4nt 4pt 6able 7nce 6ed 6ing 6s 4ss 6ed 7s 6ibility 8le 7ng 6ories 8y 3ident
8s 3laim 7ed 4imated 8ing 3olade 8s 4mmodate bd bs aing bon ds 5odations 5panied 8y 9ing 6lish aed aing ament 4rdance
6ing 9ly 4unt 7abilities dy 9le 8ncy 9ts 7ed 7ing 7s 3redit 8ation ds 8ed 4ual 7s 5e 6d 3umulated 4racy 6te 8ly 4stomed
2ecic 2hievable 6e 7d 7ment bs 7r 8s 7s 6ing 2knowledge bd bment aing ament es 2oustic 2quainted 4ire 7d 6ing 5sition
bs 2ronym 4ss 2ting 4on 6able 6ed 6ing 6s 4vate 8d 7ing 8on as 5e 6ly 6ment 5ists 6t 7ies 7y 3ors 3ual 6ly 6s 5rial 7es
6y 5tion 6ors 2uity 3men 3tely 1damant 3ptability 7le 6tion as 5ed 6rs 5ing 6ve 5s 2denbrookes 3iction 9s 4ng 4tion 8al
8s 6ve 8s 3ress 7able 8lison 8manda 9y 8ndrea cw 9gela 7barry 8enjamin 9v 7c 8arol ce cine 9therine 8harlotte 9ris
ctine 8laire are 7daniel 9vid 8ebbie 7ed 8leanor 9izabeth 8mma 8ngland 9ya 8s 7fiona 8rances 7gary 8emma 8illian 7h
8eather 9len 7ing 7j 8acqueline 9mes 9ne bt 8oanna ce 9hn 9seph 8ulie 7k 8aren 9therine 9y 8elly 8im 7laura 8esley
8indsey 9sa 9z 8orraine 9uise 7m 8ark atin 9xine 8ichelle 7natalie 8ick aola 7paul 8eter 8owys 7rachael bel 8cht
8ebecca 8ichard 8obert 8uth 7s 8ally 9mantha 9rah 8haron 8ian 9mon 8tephen 8usan 7vicky atoria 7zoe 2equacy 6te 8ly
2here 6d 6nce 6s 5ing 2jacent 3oining 3udication 4nct 4st 6able 6ed 6ing 6ment as 6s 2minister aed aing as 8rate bing
con cve bor ds 5s 4rable 5ed 4ssion 9s 4ts 5tance 6ed 6ing 2olescent as 3pci 4ted 6r 7s 5ing 6on 6ve 5s 2renaline 3ian
2ulthood 5s 2vance 7d 7ment bs 7s 6ing 5tage 9d 9ous 9s 3ent 6ure 9s 8ous 4rsarial 8y 6e 6ity 5t 6ise 9d 9ment ds 9r as
8ing 6s 3ice 4sable 5e 6d 6r 6s 5ing 5or 7ies 7s 7y 3ocacy 6te 8d 8s 7ing 1erobic 4space 2sthetic 9s 1ffairs 3ect 6ed
6ing 6s 3iliate 9d 9s 8ion 4nity 4rmative bly 3luent 3ord 6ability 8le 6ed 6s 2ield 2orementioned 2raid 2tercare 5noon
9s 5thought cs 5wards 6ork 1gainst 2eing 6well 4sm 3less 3ncies 5y 4da 6s 4tic 5s 2gregate 9d 8ion 8or as 5ssion 8ve
aly 2ierst 3lely 2nostic 2reed 5ing 5ment 9s 5s 3icultural ae 4finance 1idant 3ing 2lments 2ming 2rcraft 3drop 3field
4rame 3line 7s 3planes 4ort 7s 3way 6s 4orthiness 2sles 1larms 3wattegama 2beit 2chemy 3ohol 7ic 2derhey 2ement 3rted
5ing 5s 3xtcalder 2gebra 3orithm 9ic 9s 2igned 5ing 5ment 9s 5s 3ser 4on 2legations 4rgic 7es 6y 4viate 3iances 4ed
4son 4um 3ocate 8d 7ing 8on as 4tted 4wable 6nce 9s 5ed 5ing 5nces 5s 2most 2ongside 2ready 2terations 5ed 5ing 5nate
8ive bly bs 3hough 3itudes 2uminum 4ni 2ways 1manda 3zing 2bassador as 3iance 4ence 6t 4guity 6ous 4tion 8s 7us 3rook
3ulance 9s 6tory 2ended 5ments 4ities 2icale 3dst 2munition 2ongst 3rtization 3unt 6s 2plified 8r 9s 8s 6y 7ing
3utation 2yfeldman 1naemia 4sthesia 8tic bs ast cs 3log 6ue 4yse 7d 7r 8s 7s 6ing 7s 6t 7s 5tic 8al aly 8s 5ze 7d 7r 8s
7s 6ing 3tomical 6y 2cestry 3hored 6s 3ient 4llary 2dere 6n 3northherts 3rea 6tta 5w 6s 2esthesia 7tic 2gela 5s 3iogram
8phy 5plasty 3lais 4es 2imal 6s 5te 6ion 9s 6ors 3nnovative 2niversaries ay 3otate 7ion 7ors 4unce 8d 8ment cs 3ual
6ised 7zed 6ly 4el 4ities 6y 2omalies 6ous 6y 3nymization 6ous 3pportunity 3rexia 3ther 2swer 6ed 6ing 6s 2tenatal 5na
7e 7s 3ibiotic as 5odies 7y 4cipate ad as 9ing aon 5oagulant btion 4microbial ds 4quated 4virus 2umhussain 2xiety 4ous
2ybody 3one 3thing 4ime 3way 4here 1ortic 1partment 9s 3sionado 2erture 2paratus 5el 3eal 6ing 6s 5r 6ance as 6s 4tite
6zers 3leton 4iance 9s 5ca 7bility 8le 7nt 9s 7tion bs 5ed 6s 4ying 3oint 7able 7ed 8e 9s 7ing 7ment bs 3raisal 9s 7e
8d 8rs 7ing 4eciate ad as 9ing aon ave 5ndre 6tice as bhip es 4oach 8able 8es 8ing 5priate bly bness aions 5val 8s 6e
7d 7s 6ing 5x 6imate bly 2titude 8s 1rbeite 7n 7st 3itrarily 8y 7tion 2chaic 4itect 9ed 9ing 9s 9ural be cs 5ve 7d 7s
6ing 2ecommitted 3dedicated 3receivedand 2guments 2isen 5s 4ing 2ound 2quitectura 2range 7d 7ment bs 6ing 4ys 3est
3hythmia 3ival 7s 5e 6d 5ing 2tefacts 4rial 5y 3hritis 5oplasty 6scopy 3icle 7s 5ulate ad 9ing 4fact 8s 5icial 4gem 4st
6ic 6s 3work 1scertain 2eptic 7ally 7s 2hbyhq 5s 3ley 3worth 2king 2pect 6s 3halt 3iration aal as 5e 6s 5ing 2sault 4ys
3emble 8d 7ies 8ng 7y 4rtive 9ness 4ss 6ed 7s 6ing 6ment as 6or 4ts 3ign 6ed 6ing 6ment as 4milate 4st 6ance 8t 9s 6ed
6ing 7ve 6s 3ociate 9d 9s 8ions 4rtment 3ume 6s 5ing 5ptions 4rance 9s 5e 6d 6s 5ing 2thma 3ronomer 3ute 2ymmetric
4ptomatic 3nchronous cly 1thlete 7s 6ic 8s 2ivit 2mosphere 9ic 2rial 4um 2tach 6ed 6ing 6ment as 5k 6s 4in 6ed 6ing
6ment 3empt 7ing 7s 4nd 6ance as 8t 6ed 7e 8s 6ing 6s 5tion 7ve 9ly 3ire 4tude 8s 3orney 8s 3ract 7ed 7ing 8on as 8ve
7s 4ibute 9d 9s 8ing 9on 5ll 5tion 3uned 1uctions 2dacious 3ience 8s 4obooks 5logist bs 8y 4tability 7le 5ed 5ing 5or
7s 5s 2gment 7ation 7ed 7ing 2ntminnie 2thentic 9ally ating con 9ity 4or 6ed 6ing 7sation 8e 9d 7tative 8ies 8y 7zation
ds 8ed 6s 7hip 3ism 5tic 3ocompletes 4logous 4mate 8d 8s 7ic 9ally 8ng 8on as 5obile as 6tive 4nome 7ous aly 7y 4pilot
5sy 4regressive 4scaling 3umn 2xiliary 1vailabilities by 7le 3ntages 2enues 3rage 7s 6ing 2ianca 4tion 3onics 2oidable
6nce 5ed 5ing 5s 1waiting 5s 3rded 6e 5s 4eness 2esome 0babies 2ckbone 4drop 4ed 5nd 7s 5rs 4fill 4ground as 4ing 4log
7s 4testing 4up 6s 4wards 3teriology 2dges 2ggage 4ing 2kery 2lajis 4nce 7d 7rs 7s 6ing 3listic 2nded 4ing 7s 4saw
4width 3ker 6s 4ing 4partners 4recruitment 5uptcy 3ners 3quet 7s 2rbara 4ecues 3code 3gaining 3iatric 3ker 3ratt 4ed
5tt 4ier 7s 3ton 4shealth 2seball 4line 8s 3ics 3ketball 2tches 5ing 3eman 3hing 4room 8s 3teries 4le 6cards
2yesianhealth 1eaches 4on 3rds 4er 4ing 3ucoup 4tiful 9ly 5y 2came 4use 3ome 6s 5ing 2dded 3fordhospital 3room 7s 3side
2fore 6hand 2gehrt 3inner 8s 6ing 9s 5s 2half 4ve 5ior 8al 8s 7ur 9al 9s 3ind 2kommst 2lastbarer 3ief 6s 5ve 7d 7rs 7s
6ing 4nda 3ong 6ing 9s 4ved 2nches 5mark 9ed 9ing 9s 3ding 3eath 4ficial 9ries 6t 7ed 7ing 7s 7ted 8ing 3ign 3jaminencz
3nett 2reaved 7ment 4its 3gaben 3kshire 3nimmst 3zeugst 2spoke 3tpractice 2teiligt 3reust 3ter 6ment 3ween 2verage 8s
2yond 1hamcommunity 1iased 5s 2cycle 7s 2dding 3irectional 2gger 5st 3law 2king 2liary 4ngual 3lable 4boards 4ed 4ing
7s 5on 7aire 7s 2naries 5y 3der 6s 4ing 2ochemistry 3hazard 3informatics 3logic 8al 8s 7sts 6y 3mechanical 5dical 5tric
3pharma 9ceutical 5ysics 4sies 5y 6chosocial 3tech 7nology 2polar 2rminghamhospice 3thday 8s 5ing 5place 5s 2scuits
3exual 2weekly 1lackman 3dder 3meless 3nks 3sting 5jam 5s 2eeding 5s 3nded 5ing 5s 2istering 2oated 3ckchain as 5ed 6r
7s 5ing 5s 6pace 3gging 4post 8s 3ods 3wing 2ueprint 9s 1oarding 5room 5s 3sting 5s 2dies 2ilers 2lded 4ly 4ness 3ster
3tonft 2nding 3nes 3uses 2oked 4ing 7s 4keepers 8ing 4let 7s 3ming 3sted 5ing 3tcamp 8s 4hs 4strapped 2rder 6less 6s
3ing 3ough 7s 3row 6er 8s 2tnet 3tleneck as 6s 4om 6s 2ught 3ldering 3nce 4daries 7y 4ty 3tique 1rachytherapy 3dshaw
3ids 4nstorm aing 3kes 3nch 6es 6ing 4ded 5ing 5s 3uchst 2each 6es 4dth 4kage 5down 9s 5ers 5fast 9s 5ing 5out 5s
5through cs 4st 6feeding 4th 6e 7s 6ing 3eze 3ites 2icks 3dge 6s 6tarsenault 5ing 3efing 8s 5s 3gade 4ht 6er 7st 6hire
4it 3lliance 8t 3mming 3nging 5s 6t 3ttle 2oadband 5cast 9s 5en 7ing 7s 6r 6st 5ly 3chure 8s 3ken 5r 6age 6s 3nchial
7ectasis 6oscopy 3thwell 3ught 4illard 3wnfield 5ie 4se 6r 7s 5ing 1thome 1ubble 5ing 2cket 6s 2dget 6ary 6ed 6ing 6s
2ffer 2ildable 5er 7s 5ing 8s 5out 5s 4tin 7austin 2limia 3let 4ying 2ndle 6s 5ing 3galow 2rden 3eaucracy 9tic 6s
3geoning 3ied 3nett 4ing 4out 3ocracia 3sary 2sier 5st 4ness 8es 8insider 3tling 3ywork 2tterslice 4on 6s 2yers 3ing
2zzing 4words 1ylined 2pass 0cabinet 7ry 7s 3led 5s 4ing 2ches 5xia 4ing 2dence 7s 2esarean 2feteria 3feinated 2lculate
9d 9s 8ing 9on bs 8ors 3endar 8ing 8s 3iber 5rate 9d 8ing 9on bs 6e 4fornia 4pers 3led 5r 6s 4ing 3ming 4ly 4ness
2maraderie 3ber 6health 3eos 4ra 6s 5on 3paign 8s 4bell 4er 6s 6van 9s 4ing 4us 6es 2nary 3celing 6lation cs 7ed 5r 6s
3did 6acy 7t 8e 9s 8ure 6ly 4or 5ur 3not 4ulation 3onical 3teen 5red 3vas 3work 2pabilites 9ies 9y 5le 4cit 7ies 7y
3illary 4tal 7ise 9ts 8zation 9e ad 9ing 3sule 6otomy 3tain 4erra 4ioning 5vate 8ing 6e 4ure 7d 7s 6ing 2rbon 6ated
3cinogenicity 3dconveyor 4holder as 4iac 5o 6logists 9y 6myopathy 6pulmonary 6respiratory 6thoracic 6vascular 3eer 6s
4ful 7ly 4giver 9s 7ing 4rs 3gonauts 3ing 3ole 5ine 4usel 3penter 9s 7ry 5ts 3riage 5ed 6r 7s 6s 4ying 3twright 3ved
2scade 7d 7s 6ing 3eload 8s 4work 3hback 4ed 4ier 7s 5ng 3ino 3ting 4le 6s 3ual 6ty 2talog 7s 7ue 4ract 3chafire 5es
5ing 5ment 3egories 8ze ad 7y 4red 5ing 5s 3harine 4edral 5rine 5ter 8isation 8s 2ught 3sal 4ed 5s 3tions 2veat 1eiling
7s 2lebrate 9d 9s 8ing 9on bs 6ities 8y 3lence 4phone 4ular 2ment 2nsus 3tari 7app 4er 6ed 6s 4ral 7isation 9ed 8zed as
7ly 7recruitment 5e 6d 6s 5ic 7ity 4ury 2ramics 3emonies 7y 3tain 7es 7ly 7s 4ificate bd bs aion ds 7ed 6y 7ing 3vical
2ssaire 5tion 1hafer 3ins 4red 5ing 5man 5s 3llenge 9d 9r as 9s 8ing 3mbers 4pion 8ed 8ing 8s 9hip 3nce 6s 4ge 6able 6d
6logs 6maker bs 6r 7s 6s 5ing 4nel 7ing 7s 3otic 3perone 8ing 4laincy 4ter 7s 3racter 9istic es azation be cd 9s 4ge
6able 6back as 6d 6s 5ing 4isma 8tic 5table 6ies 6y 4lotte 4ming 4ter 7ed 5ing 5mogul 5s 3sing 3tbot 7s 4tel 5ing
2eaper 5ly 3ckable 5boxes 5ed 6r 5ing 5list 9s 5mark 5out 5points 5s 3erful 3lwest 3mical 8s 5nformatics 5stry
4otherapy 3ntlichen 3ques 3rish 4yl 2ildbirth 5care 5hood 5ren 5s 4lers 2oice 6s 3ose 5ing 3pped 3reography 5s 3sen
2ristiaan 7ne 6opher 3onic 2test 2ughesjohnson 3nking 3rch 6es 2ynnal 1inema 6s 2rcle 6s 4uit 7ry 7s 5lar 7ted 8ing 9on
8ory 5mstance cs 2sions 2tation 8s 3ies 4zen 7s 8hip 3yscapes 4wide 2vilian 6zation 1kfragen 2gabe 1laimed 5ing 5s 4re
3rification ds 6y 7ing 5ty 4ke 3ssed 6s 5ic 7al 6fication es 8ed 7y 5room 9s 3use 6s 2eaned 6r 7s 5ing 5liness 6y 5room
5s 6ing 5up 4rance 9s 5ed 6r 5ing 5ly 3ments 3rical 4king 5s 3ver 2icking 5s 3ent 6ele 6s 3ffs 3mate 4bing 3nic 6al 8ly
6ian 9s 6s 3pboardhealth 2ocking 5s 3dha 3sed 5ly 5out 5r 5s 6t 4ing 7s 4ure 7s 3thes 5ing 3uds 2unky 3ster 7ed 7ing 7s
1nicos 1oachable 5ed 6s 5ing 3gulation 3lition 3stal 5line 9s 5s 3ters 4ing 7s 2debase 8s 4rs 3ify 6ing 4ng 2ffee
3ounder 9s 2gnition 7ve 2herence 7t 4sion 6ve 8ly 3ort 6s 2indesk 4tracker 2linhoweuk 3laborate bs aing bon ds bve dly
aor cs 6s 5pse 5r 5te 7ral 6ing 7on 4eague 9s 5ct 7ed 7ibles 8ng 8on as 8ve aly 7or 9s 5ge 7s 6ial 8te 4ins 5sion
3ocation 4noscopy 4rectal 5s 4ur 3poscopy 3umn 6ar 6com 6tax 2mbat 4ination bs 6e 7d 7s 6ing 3fort 7able ay 7ing 3ing
3mand 7er 7s 4ence 8d 8ment 8s 7ing 6dations 7ed 6surate 6t 7ary 7s 5rce 7ial aes aization aly as 9ux 4ission aed br cs
aing as 5t 6ment as 6s 6ted 8e 9s 7ing 4odities 8y 5n 6ality 6ly 4unal 6icable 9te bd bs aing bon ds bve aor cs 7ties
8y 5table 6e 7r 6ing 3orbid 8ities 3pact 5nies 7on 9s ahip 6y 7wide 5rable 7tive 6e 7d 6ing 7son as 6tidas 5ss 7ion
aate dly 5tibility 8le 4elling 5nsate ad 9ion 9ory 5te 7nce as 9ies 9y 8t 9ly 6ing 7tion bs 9ve bly bness 8or as
4ilation bs 6e 7d 7r 7s 6ing 4laint 9s 5ement aary aed aing as 6t 7e 8d 8ly 8ness 8s 7ing 8on 7o 6x 7es 7ities 9y
5iance 8t 9ly 6cated 9ion cs 6ed 7s 6ment aary aed as 5y 6ing 4onent 9s 5sable 6e 7d 6ing 7te 8ing 9on 6ure 5und 8ed
8ing 8s 4rehend 9sible bon bve dly dness 6ssed 8ion 8ors 5ise 8d 8s 7ing 5omise as 9ing 4tes 4ulsorily 5tation bal bs
6e 7d 7r 8ised 9zed 8s 6ing 3unes 2nceive 5ntrate bd aing bon 5pt 7ing 8on 7s 7ual aisation bzation ce cing 5rn 7ed
7ing 7s 6t 5ssion 4ierge 5se 7ly 4luded 6sion as 4ordant 5urse 4rete 4urrency 9t aly 3densed 4ition 9al 9ed 9ing 9s
4ucive 6t 7ed 7ing 7s 5ire 6t 3ference as 9ing 6ring 6s 4ide 7nce 8t 9ial city cly 9ly 5g 6s 6urable 9tion ds 8e 9d
8ing 5ned 5rm 7ation cs 7ed 7ing 7s 4lict 8ing 8s 4orm 7ance bs 7ing 4using 7on 3genital 5stion 8ve 3junction 3nais
7sances 4ect 7ed 7ing 8on as 8ve 9ity 7or 9s 7s 3quer 3roy 3scientious 6ous 9ness 4ecutive 5nsus 6t 5quence bs 9tial
aly 5rvation 7e 4ider 8able by 9te aion ds 8ed 8ing 8s 5st 7ed 8ncy 9t aly 7ing 7s 4ole 7s 6idate bd bs aing bon ds
5rtia 8um 4tant 8e 8ly 5ituencies at 8tes 9ion cal 5rained 9t as 6uct 9ability 9ed 9ing aon ave cly 7ed 7yendo 4ult
7ancies ay 9t as 8tion cs ave 7ed 7ing 5mables 6e 7d 7r 8s 7s 6ing 6ption 3tact 7able 7ed 8r 7ing 7less 7s 5gious 5in
7ed 8r 9isation azation bed 9s 7ing 7ment 7s 5minated aion 4emporaneous ary 5nt 7ious 7s 5st 7s 5xt 7s 7ual 4inence 8t
9al 9s ato 6gency 9t 6ua 8l 9ly 8tion 7e 8d 8s 7ing 8ty 7ous aly 7um 4ouring 4raband 6ception 7t 8ed 8ing 9on 8or as 8s
8ual 6rians 6st 8ing 5ibute ad as 9ing aon cs 9or bs by 5ol 7led 9rs 8ing 7s 6versial 3urbations 3valescent 4enience 9t
aly 6tion aal as 5rge 6sant 8tion cal cs 7e 7ion as 6t 7ed 8r 9s 7ible 8ng 7s 5y 6ance 6ing 6s 4icted 7ion as 5nce 8d
7ing 5viale 2oked 4ies 3lant 4er 5st 4ing 3per 6ate 9d 8ion 9ve bly 3rdinate ad as 9ing aon 9or bs 2pied 5rs 5s 4lots
4ng 3per 3roduction 3ying 4right 4writer as 8ing 2rneal 5r 6s 7tone bs 3onary 6virus 3pora 7te 9s 8ion bs 4uses 3rect
7ed 7ing 8on as 8ve 7ly 7ness 5late 8ion bs 5spond aence es ct aing 4idor 8s 4osion 4uption 2smetic 8s 4opolitan 3ting
7s 4ly 2ttages 2uldn 3ncils 4sel 7ed 7ing 7ling 8or as 7or 9s 4ter 7intuitively 7measure es 7part bies bs 7s 5ies 6ng
5less 5ries 6y 7side 5s 5y 6wide 3ple 6d 4ons 3rage 7ous 5mment 4ier 7s 4se 6s 6ware 7ork 4teous 9ly 6sy 5s 2venants
4rage 5ed 5ing 5s 3warkpt 2workers 6ing 1racks 3dle 3fted 5ing 5s 6manship 3nes 4ial 2eaky 4te 6d 6s 5ing 8value 6on 8s
6ve 8ly 8s 7ity 5or 7s 3cer 4imiento 3dential aing as 4ibility 6le 7y 5t 6ed 6ors 6s 2icket 3mes 4inal 3ses 4is 3teria
7on 4ical 8ly 6ism 5que 8s 2oissance 3ssed 5ings 5over 3wdsourcing 4ned 5s 2ucial 7ly 3ise 3nch 6ing 3sher 5ing 3tch
2yotherapy 3pto 6currency 6graphic by 1ubicles 2isine 7s 2linary 3minating 3tivate 9d 9s 8ing 9on 4ural 8ly 6e 7s
2mbersome 3ulative aly 2phero 2rate 6d 6s 5ing 6on 3iosity 5us 3rencies 7y 6t 7ly 7s 4icula 9r 8um 3tains 3ves 2stodial
8n 9s 6y 5m 6er 8s 6ised 7zable 9tion ds 8e 9d 8ing 6s 2tion 3ting 1ybersecurity 5tech 2cles 4ing 2gnethealth 2nnwys
2stic 2togenetics 4logy 4metry 4toxic 0dabbled 2ilypay 2mage 6d 6s 2ngerous 3iel 6s 2rlings 3ren 6atkins 2shboard 9ing
9s 2tabase 8s 4center as 4set 7s 3ing 2unting 2vidson 4es 2wson 2ycare 5se 3time 1eadline 8s 5ocks 3ler 6s 7hip as 4ing
7s 4making 3nery 3rly 3ths 2bate 6s 5ing 3bie 3its 3orah 3rief 7s 5s 3ugged 7r 6ing 2cade 6s 4rbonization ae aing
3eased 4ntralised azation bed 3ide 6d 5ing 4le 4sion 8es 8ing 8s 6ve 8ly 8ness 3larative 6e 4ine 7d 3ode 6r 5ing
4mmissioning 5pose 4nditioning 5struct bing 5tamination 4rated 7ing 8on 4upled 3rease 8d 7ing 2dicate 8d 7ion 3ucted
6ibles 7on 9s 4plication 2emed 3pen 6ed 6ing 5r 4lhq 5y 2fault 7s 3ect 6ive 6s 4nd 6ers 6ing 5se 7s 6ive 4rred
3iciencies 9y 6t 7s 4ne 6d 6s 5ing 6te 8ly 7ion as 8ve 3lection 2generative 3radation 6ed 7rs 4ee 6s 2inem 5n 5r 5s
2laffon 4yed 5s 3egate 8d 7ing 8on 4te 5ion 8s 3iberate aly 4cate 5ious 4ght 7ed 7ful 7ing 7s 4neate 8ion 5quency 9t
4rium 4ver 7ability 9le bs 7ed 7ies 8ng 7s 7y 3oitte 2mand 6ed 6ing 6s 3eanor 4ntia 3ocratize bs aing 4graphic bs 4ing
4lition 4nstrable by 9te bd bs aing bon ds 2nials 4se 3nis 3ominator 3sed 5ly 4ity 3tal 4ist 7ry 7s 4ures 2part 6ment
aal as 6ure 3end 6ability 8le 7nt 9s 6ence 9ies 9y 8t 9s 6ing 6s 3loy 6able 6ed 6ing 6ment as 6s 3osit 7ed 7ing 8on 7s
3recating 9ons 6iation 5ssing 8on 4ivation 6ed 3utise 7ing 6ze 3yrogenation 2rail 3ivative as 5e 6d 3mal 5tological ay
2sacoplado 4na 4rrollo 3cribe 8d 8s 7ing 6ption bs 9ve 3erve 7d 7s 3ign 6ated 8ion 6ed 7r 8s 6ing 6s 4rable 9s 5e 6d 6s
3ktop 7s 3perately 4ite 4ots 3sert 7s 3tination bs 4royed 7ing 5uctive 2tached 4il 6ed 6ing 6s 5ned 7es 9and 3ect 6ed
6ing 7on 9s 7ve 6or 8s 6s 4ntion 4riorate aing bon 5minants 9tion ds 8e 9d 9s 8ing 9stic 3oxification 3rimental 2velop
7ability 7ed 8r 9s 7ing 7ment bal dly bs 7s 3iate 6ion 9s 4ce 6s 4se 6d 5ing 3olution 5ved 4te 6d 3tools 2xterity
1huhealthcare 1iabetes 6ic 3gnose 8d 8s 7ing 8s 7tic as 4ram 7ming 7s 5id 3lers 4ogue 8s 4ysers 6is 3meter 3pers 3ries
5zation 3spora 2caux 3tate 7d 7s 6ion 4ion 7aries 2etary 4etic 8s 4icians 5tian 9s 2ffer 6ence as 8t 9ial cs bte dd ds
cing don cor es 9ly 6ing 4icile 6ult 9ies 9y 4using 7on 2gest 6ible 7ve 3ging 3ital 7isation 8zation 7ly 5isation
6zation 7e 7ing 3nified 5ty 2lemmas 3igence 7t 8ly 3ution 2mension 9al 9ing 9s 2ners 3ing 3ner 6s 2ploma 7cy 7s 7tic
aally 2rect 6ed 6ing 7on 9al 9s 7ves 6ly 6ness 6or 8ate bs 8ies 8s 8y 6s 2sabilities 9y 5led 4dvantage cd 4gree 8ments
4ppear 6ointment 4ssembly 5ter 8s 3burse 8ment cs 3carding 4ern 4harge 9d 9s 8ing 4iplinary 9e ad as 9ing 4lose 8d 7ure
as 4omfort 5nnect aed aion 6tinue bd 5unt 8ed 8s 6rse 5ver 8ability ale 8ed 8ies 9ng 8s 8y 4reet 6pancies ay 6te 7ion
aary 5iminate cd bing con bory 4uss 7ed 7ing 8on as 3ease 7s 3hes 4washing 3infecting aon 3like 3missal 3order 8ed 8s
3parate 5tch 8ed 8ing 4ensaries 9y 7e 8d 8rs 7ing 5rsed 4lay 7ed 7ing 7s 4osable as 7l 6ed 6ition bing bs 4roportionate
gly 4ute 7s 3qualify aing 3rupt 7ed 7ing 8on as 8ve 7or 3satisfied 4ect 7ed 7ing 8on 5minate aing bon 3tance 8s 7ing 6t
4ill 7ation 7ing 5nct 8ion 9ve 6guish bed 4raction bs 8s 5ess 8ed 8ing 5ibute ad as 9ing aon cs 9or bs 6ct 8s 2verse
6ification 9ed 8y 7on 7ties 8y 4stiture 3ide 6d 5ing 4ng 4sion 8al 8s 1ocking 3man 3tor 6al 7te 6s 4rines 3ument 8ary
9tion ds 8ed 9r 8ing 8s 2gfood 7ing 3matic 2llar 6s 2main 6e 7s 6s 3estic 8ally 3iciliary 4nant 6te 8d 2nate 6d 5ion 8s
3ors 2omsday 3rstep 4ways 2sage 3imetry 2uble 6d 6s 5ing 2wnload 8ed 8ing 8s 4stream 4time 5own 2zens 1rafted 5ing 5s
3inage 5s 3matic 8ally 3stically 3wer 6s 4ing 7s 2eamed 5s 3ssing 8s 2iest 3lling 5s 3nking 5s 3ven 5r 6s 5s 4ing
2opouts 4ped 5ing 3ughts 2ywall 1ubbing 2ctions 2plicate 9d 9s 8ion 2rability 5le 4tion 8s 3chf 3ing 2sting 2ties
1ynamic 7ally 7s 2sfunction 3phagia 4nea 0eagerly 5ness 2rlier 6s 7t 3ned 4ing 7s 3thquakes 2sier 5st 4ly 4ng 3tamb
2teries 3ing 1books 1chelon 3ocardiographer fy 4es 2lectic 2ommerce 3nometric 6ic 8al aly 8s 7es 6y 3system 9s 1dited
4ing 5on 4or 6ial 6s 2ucate 7d 7s 6ing 7on 9al bly 6or 8s 1ffect 6ing 7ve 9ly 9ness 6s 3icacy 5iencies 9y 8t 9ly 3ort
6less aly 6s 3usions 1galitarian 2ress 1igene 3hteen 2nfach 3geteilt 2ther 1jecuci 1laboration 3stic 2dercare 5ly
2eanor 3cted 5ion 6ve 5ric 8al aly 8ians 9ty 6o 7magnetic 8echanical 7nic aally as 7phoresis 9ysiology 3gant 7ly 3ment
7ary 7s 3vate 7d 7s 6ing 7on 9s 6or 4en 6th 2igibility 6le 3minate 9d 9s 8ing 9on 2liptic 3wood 2sewhere 1mailed 5ing
5s 2bark 6ed 6ing 3edded 6ing 9s 4zzlement 3odied 7s 5y 6ing 3race 7d 7s 6ing 2erge 6d 6ncies 8y 7t 6s 5ing 2inent
3ssions 2ojipedia 3tion 7al 9ly 7s 5ve 2pathetic aally 6ic 7se 7ze 9s 8ing 6y 3hasis 8ing 7ze 9s 8ing 3irical 3loy 6ed
7e 8s 7r 8s 6ing 6ment 6s 3ower 7ed 7ing 7ment 7s 3tying 1nable 6d 6ment 6r 6s 5ing 2closures 3oding 4mpass 9es 9ing
4unter 9ed 9s 5rage 9d 9ment 9s 8ing 3ryption 2deavor 8s 7ur 9s 3ing 3less 3ocrine 8ology 4rsed 7ment bs 4scope 9s 8ic
9sts 8y 4vascular 3point 8s 3urance 5ing 2emies 3rgetic 5ise 8d 6ze 8d 8s 7ing 5y 2force 7d 7ment bs 7s 6ing 2gage 6d
6ment as 6s 5ing 3ine 6er 8ed 8ing 8s 6s 2hance 7d 7ment bs 7s 6ing 2joyable 5ed 5ing 5ment 5s 2large 7d 3ightened
4sted 2ormous 3ugh 2quire 7s 6ies 7ng 6y 2rich 6ed 7s 6ing 6ment 3oll 6ed 6ing 6ment as 5ment 2suite 4re 6d 6s 6you
5ing 2tail 6ed 6s 3eral 5ed 5ing 5prise as 9ing 5s 5tain 9ing 9ment 3housiaste 4ralled 4used 6iasm 9t aic cally as 3ire
6ly 6ty 4ties 5le 7d 7ment bs 6ing 5y 3rance 8s 6ts 4ees 5gas 5preneur cial cs dhip 4ies 4usted 3sprechende 4tandene
2velope 8s 3iable 7y 4ronment bal bs 7nement 4saged 5ion 8ed 8ing 1picenter 3demiological cst by 3lepsy 3sode 7s
1quality 5ly 4te 6s 5ions 3iped 5ment 9s 5o 6s 5ped 6ing 4table 8y 5ies 5y 4valence 9t as 1radicate 2ection 2folgreich
ben 2gonomic 9s 2kennst 2leben 2osion 2rands 3ors 1scalate 8d 7ing 8on as 4pes 3ort 6ed 6ing 3row 2neft 2oteric
2pecially 3home 3rit 2sence 5tial 9ly 9s 2tablish 9ed as 9ing 9ment ds 4te 6s 3eem 6ed 3imate 8d 8s 7ing 8on as 1tching
2hical 5s 3nic 6ally 6ities 8y 2iquette 1uropaweiten 1vacuations 3luate 8d 8s 7ing 8on as 8ve 7or 3ngelist 8ze 9ing
2ening 7s 4ly 4ts 5ual 8ly 3rgreen 4ify 4ybody 5day 5one 5thing 5where 2idence 8d 7ing 6t 2olution 9ary 9s 4ve 6d 6s
5ing 1xacerbation cs 4ting 5ly 3mination bs 6e 7d 7rs 6ing 4ple 7s 2cavation 3eed 6ed 6ing 9ly 6s 4llence 8t 9ly 6ing
5s 4pt 6ion 9al bly 9s 4ss 6ive 3hange 8rs 8s 7ing 3isions 4te 6d 6ment 6s 5ing 3lude 7d 7s 6ing 5sion 7ve 9ly 3ursions
4ses 2ecutable 6e 7d 7s 6ing 7on 9al 9s 7ve 9s 6or 8s 3mplar 8y 6ified 5t 6ed 6ion 9s 3rcise 8s 7ing 4tion 2hausting
8ve 3ibit 7ing 8ons 7s 4larating 2istants 5ed 6nt 5ing 5s 2oplayer 2pand 6ed 6ing 6s 5sion 9s 7ve 4ts 3ect 6ancy 8t
7tion bs 6ed 6ing 6s 4dite 8d 7ing 4nditure bs 5se 7d 7s 6ive 4rien 8c 9e ad as 9ia ang 8tial 6ment aal btion aed aing
as 5t 6ise 6ly 6s 3irations 5e 6d 5y 3lain 7ability 9le 7ed 8r 9s 7ing 7s 5nation bs 4icit 8ly 4oding 5itation 7s
5ration bs 8ory 6e 7d 7r 8s 6ing 5sion 7ve 3onential bly 4rt 6ing 6s 4se 6d 5ure 8s 3ress 7ed 7ing 8on as 8ve aness
2temporaneous 4nd 6able 6ed 6ing 6s 5sibility 8le 7on 9s 7ve 9ly 5t 4rior 5nal 8ly 6e 3ract 7ing 8on 7s 6urricular
5ordinary 5s 4eme 7ly 6o 0fabric 6ated 8ing 9on 6s 3ulous 2cebook 4ted 5s 3hliche 3ial 4litate ad as 9ing aon 9or bs
7ies 7y 4ng 3tor 6ies 6s 6y 4ual 3ulties 6y 2eces 2iled 4ing 4over 4safe 4ure 7s 3rer 4ly 4ness 3thful 2llback 4ing 4on
2miliar 8ise 9ty 9zing 6es 5y 3ous 2ntastic 6y 2rmer 6s 4house 4ing 2scinated 8ing 3hion 3tcompany 4er 5st 2ther 3igue
2ucets 3lts 5y 2vorable 8y 5ite 4urable 9y 6ite 2xing 1earlessly 3sibility 6le 3therstone 4ure 7d 7s 6ing 2deral 6ted
7ion 5ico 2edback 4ing 3ling 2llow 6s 7hip as 2male 6s 2nces 2rociously 3ries 3tility 2stival 8s 2tching 1ibrillation
4osis 2cies 3tion 7al 2delity 3uciary 2elding 5s 5work 3rcely 2fteen 2ghting 3ure 6d 6s 5ing 2ling 6s 3led 4ing 3ming
3ter 6ed 6ing 6s 4ration 2nalised 7t 8s 6ze 7ing 5ly 4nce 7d 7s 6i 7al 9ly 9s 7ng 9s 3ding 7s 3esse 5t 3ger 6prints
6tips 3ish 6ed 7s 6ing 3tech 7s 2refighting 4wall 8s 3mly 4ware 3sthand 5round 5s 2scal 3hing 2tness 3ter 4ing 7s
2xated 3ing 3ture 7s 6ing 1lachen 3gged 5ing 4ship 3shcards 3tlet 3vor 6s 5ur 3wless 8ly 2edged 3eting 5s 3tcher 3xibel
6ilit ay 6le 7y 5ng 2ieger 4rs 3ght 6s 2oods 4ring 5s 3urish 8ing 3wcharts 4er 4ing 4sheet 2uctuating 9on bs 3ency 5t
6ly 3idic 5ly 5s 3oroscopic ay 2yers 3ing 3wheel 1ocused 6s 5ing 5sed 7s 6ing 2lder 6s 4ing 3low 6ed 7r 8s 6ing 6s
2odie 3tage 4ball 4notes 4print 4wear 2rbes 3ced 5s 3ecast 8ed 8ing 8s 5losure 4front 4ign 4man 5ost 4nsic 8s 4seeable
5ight 5ts 4ver 3ged 5s 5t 6ting 4ing 4otten 3hims 3klift 8s 3mal 6ized 6ly 5t 6ion 9s 7ve 6s 6ted 7ing 4ed 5r 6ly
4idable 5ng 4ula 7ry 7s 7te 9d 8ing 9on bs 3patientsand 3thcoming 4itude 4night 9ly 4unate 3ums 3ward 7ed 8rs
7financing 7ing 7s 2ster 6ed 6ing 6s 2undation aal as 5crm 5ed 6r 7s 5ing 5ry 4tain 3rteen 5h 1raction 8al 5ure 8s
3gmentation 8ed 8s 3ilty 3mes 5work 9s 4ing 3nces 7ca 5hise 9s 4kly 3udsters 5ulent 2eedom 7s 4ing 4lance 9r as 5y
4mium 4zer 7s 5ing 3ight 3quencies 8y 7t 8ly 3shman 5ness 5water 3uen 4ndliches 2iction 8less 3dge 6s 3end 6liness 7y
6s 2ontend 8s 5ier 8s 5line 5s 3zen 2ugality 3its 3strated 2yers 1ueled 4ing 2lfil 6l 7ed 7ing 7ment 7s 6ment 6s 3lest
4stack 4time 4ydistributed 2nction 8al aities cy aly 8ing 8s 3damental bly bs 4ed 5r 6s 4ing 4raise 9r as 8ing 3eral
3nel 6s 2rbished 3naces 4ished 7ing as 5ture 3ther 7ing 2sion 2ture 6s 0gaiing 3ned 4ing 2lement 3leries 6y 2meplay
3ification 6ed 4ng 2pped 2rage 4ntir 3den 6s 3eth 3ment 7s 3ner 6s 4ishes 7ing 2soline 3tro 6enterology 6intestinal
6nomic 9y 6scopy 7tomy 2tekeeper as 8ing 4way 7s 3her 6ed 6ing 9s 6s 3ing 2uges 1eared 2macht 3einsam 9e 2nder 6s 3eral
7catalyst 7es 7ist as 8zed 7ly 6te 8d 8s 7ing 8on aal as 8ve 7or 9s 5ic 7ally 5osity 6us 8ly 4tic 7s 3omic 3res 3tile
4le 6man 3uine 7ly 2ographic aal cly 9es 8y 3logic 6y 3metric 7y 3political 3rgina 3spatial 3technical 2riatric 9ian cs
9s 2samten 3tation 4ion 4ures 2tanswersnow 3covey 3ting 2zielte 1hostwriting 1iants 2fted 2gabytes 4ntic 2llian 2ques
2thub 2veaways 4butter 4rs 3ing 1lassdoor 5es 5ware 3ucoma 2ichkeiten 2obal 6ly 3rious 3ves 2ucose 3ten 1narly 1okulr
2lden 2odman 4will 6n 3gle 2rgeous 2tten 2vern 6ance 6ed 6ing 6ment aal as 6or 8s 3tech 1raceful 8ly 3ded 5r 6s 5s 4ing
4ual 7ly 6te 8d 8s 7ing 8on 3fts 3ham 3ined 3mmar 3nde 5ir 4ted 5ing 5s 4ular 3phic 7al 7s 5s 3ssroots 3teful 4ion
3vity 3yscale 3zing 2eater 6st 5ly 5ness 5work 3ener 6st 5field 4ted 5ing 2iddles 3evance 9s 3lls 3nders 5ing 3tty
2ocery 3omed 5ing 3und 6breaking 6ed 6ing 6s 7well 6work 4ps 3wing 4th 1uarantee 9d 9ing 9s 4dians 6ng 5rails 5s
2esswork 4ts 2iadas 3dance 4ed 5line 9s 5s 4ing 2liers 1waith 2ybodaeth 1ymnasium 9s 2naecological ay 3ecology
0habilidades 6tation 4ts 2ckathon 9s 4er 4ing 2emato 7logical bsts ay 4odialysis 5globinopathy 5philia 5stasis 2iling
3rstyles 2llucination 3ten 2mmond 2ndbook 8s 4cuffs 4ed 4ful 4holding 4ing 4le 6d 6r 7s 6s 5ing 4off 7s 5uts 5ver 8s
4shake 4werkliches 3ging 4outs 3nah 2ppen 6ed 6ing 6s 4ier 6st 5ly 5ness 4yroadsurfers ding 2rassment 3den 6ed 6ing 5r
5st 4ship 4ware 5orking 3mful 4onious 7ze 6y 3ness 7es 7ing 3ris 3vesting 5y 6ai 2ssle 2ulage 4ing 2vens 3ing 2wkhill
4ins 2ystack 2zard 6ous 6s 1eadache 4count 4ed 4hunter as 8ing 4ings 4less 5ine 4phones 4quartered bs 4set 4winds 3ling
4th 6care 6ier 6tech as 6y 3ring 7s 4tbeat 5ed 5felt 5ofengland 5s 3ters 4her 4ing 3vily 2ctic 2dging 2ight 6ened 6s
2lfen 3icopter as 3les 4obrigit 3pdesk 4ed 5rs 4ful 7ness 4ing 4line 8s 2mantha 3ofiltration 2nthorn 2patic 6tis 5o
6biliary 6logy 2rded 3eby 3itage 3oes 4ndata 3ramientas 3zlich 2sitant 6te 7ion 2terogeneous 2uristics 2xagonal 1icules
2dden 2erarchical 9es 8y 2gher 5st 4light 9ed 9ing 5y 4way 3keit 7en 2mself 2nder 3ges 3sichtlich 2ring 2stology
5pathology 5ric 8al aly 7es 6y 2tting 1nliche 1obbies 2lder 6s 4ing 7s 4outs 3eio 3iday 7s 4stic 8ally 3land 2megrown
4less 8ness 5y 4owners 4page 4work 8ing 2nest 6ly 6o 6y 3ing 3orable 6ry 5s 4ur 6ed 6s 2oper 2peful 7ly 3ing 3ping
2rizon 7s 7tal ae aly 3sepower 5s 2spice 7s 5tal 8isation 9ty 8s 3ted 4ile 5ng 2tels 3spot 7s 2urly 3sebound 5d 5hold
9s 5keeper 9ing 5s 4ing 2wever 1rerschein 2liche 1uddles 2gely 2manity 5s 3ble 5y 3ility 3our 2ndred 7s 3ger 4ry 3ter
6s 4ing 2rdles 3ricanes 2stle 6s 2tchinson 3ton 1ybrid 2dration 5ulic 4otherapy 2giene 6ic 7sts 2percasual 5exponential
5growth 5scale ar bs 6pectral 5tension 3otheses 8is 7tical 0iconic 4ography 1dealerweise 5ism 5ly 4te 5ing 6on
3mpotency 3ntical 6fiable 8cation 8ed 9s 7y 8ing 6ties 7y 3ological 2iomatic 2yllic 1gnite 5ion 3ore 6d 1llegal 3icit
3ness 7es 3ustrate 9ing aon cs 9ors 1magery 5s 4ination 9ve 6e 7d 6g 6ing 2itation 2maculate 3ediate 9ly 4nse 7ly 4rse
7d 6ion 7ve 3igrant 9s 7tion 4nent 8ly 3une 5isation cs 6ty 6zation 5odeficiency 6logy 6therapy 2pact 6ed 6ful 6ing 6o
6s 4ired 6ment as 4tience 3eccable 4dance 5iments 4rative as 5fect 5sonal 9ting 3lant 7ation 7s 4ement 9ation es 9ed
9ing 9s 4ications 6it 3ort 6ance 8t 9ly 6ed 7rs 6ing 6s 4se 5sible 5ter 3ressed 7ion as 8ve aly 4omptu 5v 6e 7d 7ment
bs 7r 7s 6ing 7se 1naccessible 5uracies 8te 4tive 3dequate 3ppropriate 3ugural 2bound 4xes 2centive 9s 8ize 4ption
3idence 7t 8s 3lination 6ed 4ude 7d 7s 6ing 5sion 7ve 9ness 8ity 3ome 5ing 5plete 4nsistencies cy 5tinence 4rporate bd
bs aing bon 5rect 3rease 8d 8s 7ing aly 5dible 9y 5ment 9al bity bly 9s 3ubating 7ors 4mbent 9s 4rable 5red 2deed
4finitely 4mnity 4pendence at bly 4structible 4xed 6rs 6s 5ing 5ventures 3icate 8d 8s 7ions 8ve 7or 9s 5es 4gent 4rect
8ly 4scriminate 5pensable 4vidual aised bty bzed aly as 8ellen 3oor 3uced 5ted 6ion 9s 4lge 4strial aized as 8es 7y
2efficiencies at 3qualities 3rtial 3vitably 2fant 6s 3ection 9s 8us 4rence 5tility 3inite 8ly 4sical 3lammatory 4ection
4uence 9d 9r as 9s 8ing 7tial 7za 5x 6data 3ographics 4rm 6al 8ly 7tics 9on bs 9ve 6ed 6ing 6s 3rastructural de es
4equent 3use 5ion 8s 2geniero 5uity 4st 6ed 6ing 7on 6s 3redient as 2herent 8ly 5it 7ed 7ing 3ibit 3ouse 2itial 7ly 6t
7e 8d 8s 7ing 8on 8ve as 7or 2jectable 6ing 7on 9s 3ured 5ies 5y 2kjet 2line 2nards 4te 3ovate 8d 8s 7ing 8on as 8ve
aly 7or 9s 2ordinate 4ganic 2patient 9s 3uts 5ted 6ing 2quire 7s 6ies 7ng 6y 5sitive 2sane 6ly 4tiable 3ect 6icides 6s
5urity 4parable 4rt 6ion 9s 3ide 4ght 7ful 7s 3omnia 4urcing 3pect 7ed 7ing 8on as 7or 9s 7s 4iration bal 6e 7d 7s 6ing
3tability 5gram 5ll 7ation cs 7ed 8rs 7ing 7ment 7s 6ments 5nce 8s 6t 7ly 4ead 4il 6led 7ing 5nct 8ively 8s 5tuted 8ing
9on bal bs 4ruct 8ed 8ing 9on bal bs 9ve 8or as 6ment aal btion aed aing as 3ufficient 4lation 5in 4rance 9s 5ed 6rs
5tech 2tact 4ke 6s 4ngibles 3egral 7te 9d 9s 8ing 9on bs 9ve 8or as 6ity 4llectual cly 6igence at bly 4nd 6ed 6ing 5se
7ly 6ifier 7ty 7ve 9ly 5t 6ion 9al bly 6s 4ract 8ed 8ing 9on bs 9ve 8s 6gency 5change 6ompany 7nnect ced cion cs
5departmental 8endencies 6isciplinary 8ziplin 5est 8ed 8ing 8s 5face 9d 9s 8ing 6erence 5im 6or 5mediary ate 6ittent 5n
6al 8ly 8s 7tional des dly 6e 7t 6s 7hip as 5operability 5personal 6ret 9ability ation es 9ed ars 9ing ave 9s 5rogate
aion 6uption cs 5sect 9ion 6titial 5vals 6ene 8tion cal cs 6iew 9ed aes ar bs 9ing 9s 4stinal 3imate 8ly 3olerant
3ranet 5oral 5partum 5vascular 6enous 4icacies 7te 5gued 5nsic 9ally 4oduce 9d 9s 8ing 8tion cs 9ory 5s 4usion 3uition
7ve 9ly 2valid 5uable 4sive 3ent 6ed 6ing 7on 7ve 6ories 8y 4rse 5ters 4st 6able 6ed 6igate bd aing bon ds bve aor cs
7ng 6ment as 6or 8s 6s 3igorating 4sible 4tation as 5e 6d 6s 5ing 3oice 7s 6ing 4lve 7d 7ment 7s 6ing 1odine 6software
1rregular 9ities 4levant 4spective 3igation 1sabelcontreras 2chemic 5n 3ommitted 2land 3ocated 2olate 7d 7s 6ing 7on
3tope 2suance 4ed 5rs 5s 4ing 1terate 7d 6ing 7on 9s 7ve 9ly 2ineraries 8y 2self 1vanaleon 1wanttojoin 0jackson
3queline 5i 2mming 2nakagrawal 3ette 3ice 4ne 3vier 2rgon 3vis 1cfarrelly 1ealous 3nette 2derzeit 2ffrey 2nnifer
2opardizing 2welry 1igsaws 2nadu 1oanna 5e 2bsite 7s 2ckey 2ined 5r 6s 4ing 4tly 5s 2nlerner 2rdan 2seph 3hdunton
2urnal 7ists 7s 5ey 7s 2yful 1paget 1sonld 1udged 5ment 9al 9s 5s 4ment 8al 8s 3ith 2ggle 5ing 2liusbetmann 2mping
2nior 6s 2risdiction cal cs 2stice 5fiable 7cation ds 6y 5n 0kannst 2rasu 2therine 4ryn 3rina 2yaking 1eenness 3per
4ing 2nnst 2rnel 6s 2yboard 8ing 8s 3rock 3word 7s 6ker 1huitson 1ickoff 4start 2dney 2lled 5r 2ndness 3ematics 3gsbury
2ragan 3sty 2tchen 7s 1leinerperkins 1mptnhs 1neeling 2ives 2otted 3wing 4ledgable 8e 9able 9base 1ollegiale 2nghq
1ristenchentnik 1ubeadm 4ctl 0labeled 5ing 5led 6ing 5s 3oratories 9y 4ur 2county 2dder 6s 2gging 2kehouse 2mbdalabs
3inar 2ncashirecare 3ded 4ing 4line 5ords 4mark 4scape 9d 9rs 9s 8ing 3gfristige 4uage 8s 2paroscopic 3sed 3top 6s
2rgely 5r 5st 2sers 3ting 2tency 5t 4ral 7ly 4st 3hes 3itude 3ter 2unch 6ed 7rs 7s 6ing 6pad 4dering 5ry 3ren 2wful
3less 3rence 3yer 6s 2yered 5s 3ing 3man 3off 4ut 6s 1eader 6board 6s 7hip 4ing 3flet 7s 3gue 6s 3kage 3ning 3rned 6r
7s 5ing 8s 5s 5t 3sed 5s 4ing 3ves 2cture 7s 6ing 2dger 6s 2etcode 2gacies 5y 4lly 5tech 3endary 3ibility 5le 4slation
9ve 4timate 2icestercityccg 4spart 3sure 7ly 3test 2mcal 3list 3pire 3warm 2nder 6s 4ing 3gth 6s 6y 3ses 2rnen 4st
2sbian 3ions 3ser 4on 6s 2tter 6s 4ing 2ukaemia 2veling 5ling 5s 4rage 8d 8s 7ing 5s 3ies 1iabilities 8y 4le 3ise 6d
5ing 5on 3sing 2braries 6y 2cence 7s 5se 7d 7s 6ing 6ors 6ure 5tiate 2ddle 2febalance 5lood 4cycle 9s 4like 5ong 4span
5tyle 9s 4time 3ting 2ghthouse 5ing 5ning 5s 5weight 2kelihood 5y 4ness 3ing 2mestone 3itations 5ed 5ing 5s 2nacs
3chpin 3eage 5rity 4ns 3gual 5istic as 3ked 6in 4ing 3ters 2oration 4er 2quid 6ation 6ity 6s 4or 2sted 5n 6ed 7r 8s
6ing 6s 4ing 7s 2tany 3eracy 6lly 6ry 6te 7ure 3hography 3igation 7ors 3tle 2vely 4rpoolft 4stock 6ream 3ing
1lreceiveyour 1oaded 4ing 2cala 5isation 7ed 6ties 7y 6zation 7e 8d 7ing 5ly 5s 4te 6d 6s 5ing 6on 8s 3kbox 4down 4ed
2destone 3ging 2gged 4ing 3ical 7ly 4stic 8al 8s 2nger 5vity 4itude 4standing 2oked 4ing 4out 4ups 3ped 3sely 2rikeetcx
3raine 2sing 3ses 2ttery 4ie 2uise 3nge 6s 2vable 3ely 4rs 3ing 2wering 5s 4st 2yalty 1ubrication 2crative 2kemelas
2ncheons 6s 5time 2xury 1vdistans 1ymphoma 2nsey 0machen 4ine 7d 7ry 7s 8used 6ing 7sts 3kenzie 3ros 2gazines 3ical
5school 3netic 4ificent 6ying 5tude 2iden 3lbox 7es 4ed 4ing 7s 3nframe 4land 5ine 5y 4stay 6ream 4tain 8ability ale
8ed 9r 8ing 8s 5enance 3suria 2joring 6ty 5s 2kers 4up 3ing 2ladaptive 3functioning bs 3ignancies 9y 8t 2mmograms
8phers ay 2nage 6able 6d 6ment 6r 7ial aly 7s 6s 5ing 3date 7d 7s 6ory 3ifesto 5olds 4pulate 9ing aon cs 3kind 3ner
4ing 3oeuvre 3power 3tra 3ual 6ly 6s 4facturability cle ae bd br cs aing 2pped 4ing 7s 2rgin 6s 3ian 4na 4tal 3ked 5rs
5t 6able 6ed 7r 8s 6ing 6place bs 6s 4up 3quee 6s 3riage 5ed 4ow 4ying 3tech 4yn 2scots 3onry 4od 3sage 7s 4es 4ive 7ly
3ter 6ed 6ing 6s 6y 2tched 6s 5ing 3erial 8s 5nal 6ity 3hematical as 3plotlib 3rices 5x 6ed 4on 6s 3ter 6s 4hew 7s 3ure
5ing 6ty 2xilla 6o 7facial 4mise 8d 8r 8s 7ing 6ze 8d 8s 7ing 5um 2zedesign 1cadam 2gregor 2leod 1ealtime 3ning 7ful
aly 4time 3surable 9y 6e 7d 7ment bs 7s 6ing 2chanic 8al 8s 7sm 9s 7zed 5tronics 2dals 3ian 5te 6ion 4cal 7ly
7recruitment 7s 6tion as 5inal 7e 8s 5o 5s 4eval 4ocrity 4tation 4um 6s 2etdandy 4ing 7s 4ups 2illeures 2jorar 6s
2lanie 3den 2mber 6s 7hip as 4rane 3orable 6ndums 5ies 6zation 5y 2ntal 6ity 6ly 4ion 7ed 7s 4or 6ed 6ing 6s 7hip
2rchandise aing 7t 8s 3edith 4ly 3ged 5r 6s 5s 4ing 3itocratic 3seycare 2shes 3sage 7s 6ing 2tabolic 4data 4llurgical
5s 3ering 5s 3hod 6ical aly 6ologies ay 6s 3iculous aly 3ric 6s 4ology 3tre 1ichael 4ele 6le 3robial 7ological by
6usiness des 5controller fs 5factories by 5manage bd bment 6eters 5organisms 5scope as 9y 6ervice cs 5wave 2dcore 3day
4le 6ware 3night 3town 3wife 7ry 5ves 2ghty 3rate 7d 6ing 7on 9s 2leage 4stone 9s 3itary 3lennials 5r 4ing 5on 7s
5second bs 2nded 6ness 4fulness 4set 7s 3eral 7s 3imal 7ly 5ise 8d 7ing 6zation 7e 7ing 5um 4ng 3orities 7y 5s 3ute 6s
2rror 6ed 6s 2saligned 3carriage 4ellaneous 4onfigurations 3match 8es 3sed 4ing 5on 7s 4teps 3take 7s 3use 2tigate 8d
7ing 8on as 3verantwortlich 2xing 3ture 1obile 6s 5isation 7ed 7ing 6ty 6ze 8d 2ckups 2dalities 7y 3eled 5ing 5lers
6ing 5s 4ms 4rate 8d 8ly 7ion 5n 6e 6fi 6isation 8e 9d 8ing 7zation 8e 9d 8ing 6ster 3ification cs 6ed 5y 6ing 3ular
7ity 6tion 5e 6s 2hammad 6ed 2lding 3ecular 7e 8s 2ment 6s 6um 2narchcrops 3etary 5isation 6zation 7e 8d 3ica 4es 4tor
7ed 7ing 7s 3oclonal 4lithic 8s 4repo 8s 4tonous 3thly 5s 3umental 2orland 8s 2pped 4ing 2rale 3bid 6ities 8y 3gan 4en
3ning 7s 3phology 3ris 3tality 5r 4em 6s 4gage 8s 4uary 2saic 3tly 2ther 6hood 6s 3ion 6s 4vate 8d 8s 7ing 8on aal as
7or 5e 6d 5iert 3orcycle 5home 9s 5s 5way 8s 2untain 8ous 8s 5ing 5s 2vement 8s 3ies 4ng 1tlicher 1ultiagency 5chain
8nnel 6ultural dism 5disciplinary 5faceted 7mily 5layer 6ingual 5media 7ters 6illion 6odal 5national 5player 7e 7ier as
7y 8ing 6rofessional 5task 9er 9ing 6hreading 6ude 5variate 5year 2ndane 3icipal 9ities by 4tions 2rphy 2scle 6s 4ular
6o 7skeletal 3eums 3ical 5ians 2tations 3ual 6ly 1yeloma 2ocardial 2riad 3oadsurfer 2self 3teries 0namely 4plate 3ing
2nofabrication 2pkin 2rcotic 3ration 7ve 9s 4ow 6ed 6ly 2scent 3ogastric 2talie 3ion 6al 8ities ay 8ly 8s 6s 6wide 4ve
6ly 6ness 6s 3ural 7ly 7ness 5e 2vigate 8d 7ing 8on aal 1dlich 1earby 4est 4ing 4ly 3tly 2bulous 2cessarily 8y 6itates
8ies 8y 2eded 4ing 4le 6ss 2gative 8ly 3lect 3ocio 4tiable 7te 9d 8ing 9on bs 8or 2ighborhoods 8ing 7urhood ds 9ing
3ther 2ments 2obank 7s 3natal 6e 7s 6ology 2phrology 2rdwallet 3vosa 5us 2sted 4led 2twork 7ed 7ing 7s 2ural
4obehavioral cural 5degenerative 7velopment gal 6isabilities ey 7versity 5logical 9st bs 8y 5muscular 5ns 5pathology
6sychiatric ey aological ey 5radiology 5science cs 6pinal 6urgery 9ical 5vascular 3tral 7ize 5on 7s 2wborn 3est
3sletter as 4paper 9s 2xtplayso 1gigen 1hsprofessionals 1icely 3holas 6ls 3ola 2erie 3urs 2ghtlife 6y 5s 2mble 5y 2veau
1liche 1ominal 7ly 6ted 2nbinary 3conformance aing 3negotiable 3profit 9s 3sense 4terile 3technical 2rmal 6ization 8e
8ing 6ly 3ris 3thumbria 2sotros 2table 6y 3boring 3ebook 8s 3hing 3ice 6d 4fication cs 6ed 5y 4ng 4on 6s 3tshc 2uveau
7x 5lles 2velty 3ice 2where 1uance 6d 6s 2clear 2evas 2ffieldhealth 2mber 6ext 6s 3eracy 6te 5ic 7al 5ous 2rseries 6y
5s 4ing 3ture 7d 7s 6ing 2trient 5tion 9al bly 8us 3shell 0obesity 2ject 6ifs 7on 9s 7ve 9ly 9s 8ity 6s 2ligation as
2servability 8le 7tion bal bs 6e 7d 7r 6ing 4ss 6ed 7s 6ing 7on 7ve 9ly 3olete 3tacle 8s 4etric 9ians 9s 4ructive 2tain
6ed 6ing 6s 2vious 7ly 1ccasion 8al aly 8s 3upancy 6tion aal cly as 5ied 7s 5ying 4rred 7nce as 6ing 5s 2toverse 2ular
1esophageal 1ffboarding 3deal 3ence 7s 5ded 7r 8s 6ing 5es 5sive 4red 5ing 8s 5s 3ice 6r 7s 6s 5ial 8ly 8s 3line
4oading 3set 4hore 4ite 7s 2tentimes 1ldest 2factory 2iver 2ympiad 1missions 2nichannel 1nboard 7ed 7ing as 2call 3hain
3ological 8sts 7y 2epay 3self 2going 2line 2recruitment 2shore 3ite 6s 2tologies 2ward 6s 1paque 2endoor 4ed 4ing 7s
4ly 4ness 4vm 3rability 5te 7d 7s 6ing 7on 9al bise cze ed ding bly 9s 7ve 9ly 9s 6or 8s 4osehealth 2hthalmic 8ologists
cy 2iate 3nion 7ated 7s 2portunistic 9t aies ay bfor 4sed 6s 5ite 2tical 5ians 5s 4mal 7ly 5isation cs 7e 8d 8s 7ing 7m
7tic 8s 6zaci 8r 8tion cs 7e 8d 8s 7ing 5um 4on 6al 8ly 6s 3ometrist bs 8y 2usclip 1rally 2biting 5s 2chestrate bd bs
aing bon aor cs 3ome 2dered 5ing 5ly 5s 3inary 6te 8d 7ing 8on 7or 9s 2ganic 7s 6s 7ation cal cs 7e 8d 7ing 7m 8s
6zation cal ely cs 7e 8d 8r 8s 7ing 5s 2ient 6ate 9d 8ion bs 6ed 6ing 3gin 6al 8ity 8ly 7te 8ing 9on bs 6s 2nitz
2thodontics 5geriatrics 5paedic bs 6edic as 6tic 8sts 5tic 1scilloscopes 2mosis 2teoporosis 3rich 1thers 5wise
1urselves 2tage 6s 3bound 8ing 4reak 8s 3come 7s 3dated 4oor 7s 3going 3ils 4ngs 3let 6s 4ier 7s 5ne 7d 7s 6ing 4ook
4ying 3pacing 5tient as 4erform aing as 4ut 6s 3reach 3set 4ide 5zed 4kirts 4ource 9d 8ing 4tanding 3ward 2verte
1verachievement 5ll 5rching 4come 7ing 4due 4haul 5ead 4lap 7ping 6y 7s 5ooked 8ing 5y 4night 9s 4payments 4saw 5eas 6e
7ing 7n 7s 5ight 6zed 5ubscribed 4time 4view 8s 4whelming cly 1wners 6hip 3ing 1xfordhealth 2ygen 0pacemaker 9s 3ing
3kage 7d 7s 6ing 4et 6s 4ing 4st 2ediatric aians as 2gers 3ing 2inful 4stakingly 4ters 5ing 5work 3red 4ing 2lette 3let
6s 4iative 2ncreas 7tic 3das 4emic 3elized 5s 3try 2perless 5s 5work 2rachute 4digm 8s 4graph 4legal 5lel 8ism 4medic
9s 6ter 9ized 9s 7ric 5ount 4tion 8s 3cel 6s 3ent 6al 6eral 6hood 6ing 6s 3ity 3kes 4ing 4land 3les 3sers 4ing 4ons
3take 4enaires 7riat 4ial 5cipant bs 9te bd bs aing bon aory 8er 9s 6le 6ular aly 5e 6s 5r 5tioning 9s 4ly 4ner 7ed
7ing 7s 8hip bs 2ssed 5nger 9s 5s 4ing 5on 7ate aly 7n 7s 5ve 4port 4word 8s 3ted 4oral 4ries 5y 2tches 5ing 5work
3ented 4rnity 3hogens 5logical 9es 8y 4way 7s 3ience 6t 7ly 7s 3reon 4icia 4ol 5n 6age 6ising 6s 3tern 7ing 7s 4ing
2ulgraham 4ine 2vement 2yable 7s 3back 3check 3ers 3ing 3load 7s 3ment 7s 3off 4uts 3roll 7s 3scale 4lip 7s 1eaceful
2culiarities 2dagogical 3iatric 9s 4gree 2ering 2lvic 2nalties 6y 3chant 3dant 4ing 3etration bs 3samiento 4ion 7able
7s 2ople 6s 2pler 2rceive 8d 5nt 7age as 7ile 5ption as 7ual 4utaneous 3fect 7ion 7ly 4orm 7ance bs 9t 7ed 8r 9s 7ing
7s 4usion 3haps 3inatal 4od 6ic 8al aly 6s 5perative 4patetic 5heral as 4toneal 3manent 9ly 4ission as 5t 6s 6ted 7ing
3plexity 3severance 4istence 9t 4on 6a 7ble 7l 8isation ae bd 9ties ay 9zation ae bd 8ly 7s 6centred 6ne 8l 6s 4pective
bs 4uades 6sion 8ve aly 3tain 7ing 7s 4inent 2ssimistic 2tabyte 8s 1gvector 1harma 6ceutical es 7ies 8st as 7ogenomics
8logical by 7y 3sed 5s 4ing 2enomena 9l aly 2ilanthropic by 4ip 4krav 4lips 4osophy 2lebotomist cs 9y 2ollierose 3nes
3tocopying 5grammetry 8pher cs aic as ay 5lithography 5room 5s 5therapy 2rase 2ysical 8ly 6ian 9s 7st 9s 6s 5o 6logical
ast cs 9y 6s 6therapeutic cist fs cy 1icked 4ing 4up 3ture 7d 7s 8que 2eces 2llar 6s 3oted 5ing 5s 2npoint 2oneer 7ed
7ing 7s 2peline 8s 3ing 2tched 6s 5ing 3falls 2votal 5ing 5s 2xels 1laced 5ment 9s 5s 4ing 3gued 3inly 4sir 3nes 5t
6ary 4ned 6r 7s 5ing 4ts 3sma 4ter 7ing 5ic 7s 3taforma 4eforme 5s 4form 8s 4ing 6um 3yable 4back 5ook 8s 4ed 5r 6s
4ful 7ness 4ground 4ing 2eadings 4sant 5e 6click 6d 5ing 5ure 3dge 6d 3ntiful 5y 3thora 5ysmography 3ural 2ugged 4in 6s
3mber 7s 5ing 3nge 3sieurs 1mddtc 1neumatic 1ocket 2dcast 7ers 7s 3iatrists 7y 3redesign 2etry 2inted 5s 3sed 4oning
2lice 6s 5ies 5y 6makers 4sh 6ed 6ing 4te 5ical 7s 3lard 4ution 3yglot 5on 7official 7s 4pharmacy 4somnography 2ndrons
2oled 4ing 2pular 7ity 6te 8d 7ion as 2rtability 6le 5l 6s 4ers 4folio 9s 4hosp 4ion 7ing 7s 2sition 8ed 8ing 8s 6ve
8ly 8s 7ity 3ses 6s 7es 7ing 8on 4ibilities ay 6le 7y 3tal 4cards 4doctoral 4ed 5r 6s 4graduate 4holder as 4ing 7s
4mortems 4natal 4ural 6e 2tential 9ly 9s 5zielle 2ultry 3nds 3ring 2verty 2wder 3ered 5ful 5house 5ing 5s 1racticable
8l 9ity 9ly 7e 8d 8plusgroup 8s 7ing 6se 7ing 6tioner cs 3gmatic 9ally 8sm 3ise 6d 6s 5ing 3tiques 3xipal 2ecautions
4edence 8t 6ing 5ptee 7or 9s ahip 4ious 5se 7ly 6ion 4onception 3datory 4efined 5termined 4ict 7ability 9le ay 7ed 7ing
8on as 8ve 7s 4ominantly 9tely 3eminent 3fer 6able 9y 6ence as 8tial 6red 6s 3gnancies 8y 7t 3liminary 3mature 9ly 4ia
5er 5se 7s 5um 7s 3natal 4dre 3operative 3paration bs 8ory 6e 7d 8ness 7s 6ing 4ped 5ing 4rocess aing 3requisite cs
3sales 4chool 5ribe 9d 9r as 8ing 7ption cs ave 4ence 6t 7able 8tion cs 7ed 8r 7ing 7ly 7s 5rvation 7e 8d 7ing 4ses
5ing 5ure 8d 8s 7ised 4tige 7ious 4ume 3term 4raining 4ty 3uve 3valent 4ent 7able 8tive 7ing 8on 8ve 7s 4ious 8ly 2iced
5s 4ing 3des 3marily 6y 4ed 5intellect 5s 4ing 5tive 9s 3ncipal 9ly 9s 7le 9d 9s 4ted 6r 7s 5ing 5s 3orit 7ies 8sation
9e ad as 9ing 8zation 9e ad as 9ing 7y 3son 6clearance 6ers 6s 4tine 3vacy 5te 7ly 4ilege 9d 9s 3zes 2newswire 2oactive
9ly 8idad 9ty 4ktiv 3bability 6ly 5tion 9ary 4es 4ing 4lem 7atic 7s 3cedural 8e 9s 5ed 7ing as 7s 5so 7s 6s 7ed 8s 7ing
7or 9s 7us 4ure 7d 7ment bs 6ing 3dding 4ucci 6e 7d 7r 8s 7s 6ing 6t 7ion aization ce cing as 8ve aly 9ity 8zation 9e
ad 7o 7s 5it 3fession aal cism dzing cly cs anelle as 7ors 4iciencies ay 9t aly 5l 6e 7s 6ing 6s 5t 6ability 8le 6s
4ound 8ly 3gnosis 4ram 7e 7ing 7mable 9tic cally 8e 9d 9r as 9s 8ing 7s 5ess 8ed 8ing 9on bs 9ve bly 3hibit 8ed 8s
3ject 7ed 7ing 8on as 7s 5ts 3longed 3minent 5se 7d 7s 6ing 4ote 7d 7s 6ing 7on 9al 9s 4pt 6ed 6ing 6ly 6s 3nounced
4unciation 3ofed 5ing 5read 9ing 5s 3pagate 4el 6lant 6s 5nsity 5r 6ly 6ties 7y 4oner 5rtion aate 5s 6al 8s 6e 7d 7s
6ing 7tion bs 4res 5ietary 4tech 4ulsion 3rata 3secution 4ody 4pect 8ing 9on 9ve 8s 6r 7ous 4tate 5hetics 4umer 3tect
7ed 7ing 8on as 8ve 7s 5in 7s 4obuf 5col 8s 5type 9d 9s 8ing 3udest 5ly 3ved 5n 6ance 5s 4ide 7d 7r 8s 7s 6ing 5nce 6g
5sion 9al bly 9ed 9ing 9s 3xies 5mity 4ying 2udent 1sychiatric ast cs 9y 5o 6analytic 6dynamic 6education 6logical dly
ast cs 9y 6metric cs 6pathology 6sexual 7is 7ocial 6therapeutic cist fs cy 7ic 7ropic 1ublic 6ation bs 6ity 7zed 6ly
5sh 7ed 8r 9s 7ing 2lled 4ing 3monary 2nchy 4tual 8ity 7tion 6res 2pils 2rchase 8d 8s 7ing 3ely 3ification 3ple 4ose
7ful 7s 3sue 6d 5ing 6t 7s 2shed 5s 4ing 2tting 2zzle 6s 1ytest 0qovery 1uadrillion 3int 3lification ds 7ed 8rs 8s 6y
7ing 5t 6ative 6ies 6y 3ntifiable 8cation 8ed 7y 6tative 7ies 7y 6zation 5s 3rter 7back 7ly 7s 5ile 2elques 3ries
4yable 5ing 3stion 8able 8ing 8naire ds 8s 3ues 4ing 2icker 5ly 5start 3etly 3ntessential 3pes 3rks 5y 3zzes 2otas
5tions 4ed 5s 4idien 9nes 5ng 0rachael 4el 3ial 4sm 3king 2diated 6ion 4cal 7ly 4ographer cs aic ay 5logical 9st bs 8y
5pharmacy 5s 5therapy 4us 2ikucom 3lroad 4way 3nbow 3sed 5r 5s 4ing 2llying 2mped 4ing 2nchers 3dom 6ised 6ly 3ged 5s
4ing 3ked 4ing 7s 2pidly 3port 7s 2rchie 3ely 2ther 3ing 6s 4on 6ale 8isation 6s 5s 2ving 1eablement 3ched 6s 5ing
4tion 8s 6vation 7e 5ors 3dability 6le 4er 6s 4ily 5ness 6g 7s 4mission 4out 7s 3gent 7s 3lisation 6e 7d 6ing 6m 6tic
5ties 6y 5zation 6e 7d 6ing 4ly 4time 5ors 3ping 4ply 3son 6able 9y 6ed 6ing 6s 4sessing 5ignment 5urance 7e 8d 7ing
2balancing 3ecca 4llious 3oot 3randing 3uild 7ing 2call 6s 3eipt 7ing 7s 5vable as 6e 7d 7rs 7s 6ing 4nt 6ly 4ptacles
6ion 9ist cs 9s 7ve 4rtification 4voir 3harge 4erch 8e 9s 8ons 3ipe 6s 5ient 9s 3laimed 3ognise 9d 9s 8ing 7tion bs 7ze
9d 9s 8ing 4mmend 9ation es 9ed ar 9ing 9s 4ncile 9d 9s 8iation es 9ng 5figuration ae bd aing 5nect 5struction cve 4rd
6ed 6ing 9s 6keeping 6s 4ver 7ed 7ies 8ng 7y 3reate 7ion aal 4uit 7ed 8r 9s 7ing 7ment 7s 3tal 4ify 3urrence 6ing
3ycling 2deemed 4fine 8d 8s 7ing 4ployed 8ment 4sign 8ed 8ing 8s 4velop 9ed 9ment 3irect 8ing 3line 3uce 6d 6s 5ing
5tion 9s 4ndancy 8t 2engineering 3valuate 2factor 8ing 3eree 7ing 7s 6nce 9d 9s 8ing 5ral 8s 6ed 7r 8s 6ing 5s 3ine 6d
6ment as 6ries 6s 5ing 3lect 7ed 7ing 8on 8ve 7s 4ow 3orm 3ractory 5in 4esh 7ed 8r 9s 8s 7ing 7ments 4igerator cs 3und
6ed 6ing 6s 4rbished 9ment 4sal 5e 2gain 4rd 6ed 6ing 6less 6s 3elm 4neration 3ime 6n 7s 6s 4on 6al 8ly 6s 4ster 8able
8ed 8ing 8s 6rant as 8r 9s 8tion cs 7ies 7y 3ression as 5t 3ular 7ly 6te 8d 7ion as 7or 9s 9y 4rgitates 2habilitate
bing con cve 2ibungslos 3magine 8ing 4burse 9d 9ment ds 8ing 3ndustrialize 4force 9d 9ment 9s 8ing 4surance 4tegration
4vent 8ing 6st 8ed 8ing 5igorate 2jected 6ing 7on 9s 3oindre 2lacionales 4pse 4table 5e 6d 6s 5ing 6on 8al aly 8s 9hip
cs 6ve 8ly 8s 4xation 5ed 5ing 4ying 5s 3ease 7d 7s 6ing 4ntless aly 4vance 7t 3iability 6le 7y 5nce 6t 4ed 5f 5s 5ving
4gion 7us 4sh 6es 3oad 4cate 8d 7ing 8on 3ying 2main 6der 6ed 6ing 6s 4nd 6ed 4rkable 9y 6ed 7ting 3edial 7te 8ion bs
5y 4mber 6rance 3inded 7r 8s 6ing 5iscing 4ttance as 3odel 7ed 7ing 7led 8ing 4te 6ly 4val 5e 6d 6s 5ing 3unerated 9ion
2nder 6ed 6ing 9s 3ewable 9s 6l 7s 5ed 5ing 3ovation as 4wned 3tal 6s 4ers 5s 4ing 2offending 3rder 4ganisation 8zation
9ed 2paid 5r 6ed 6ing 6s 4triation 4yment 3eat 6ability 8le 6ed 8ly 4llent 4rtoire 4tition 8ve 3lace 7d 7ment bs 7s
6ing 5y 4enish 9ed 9ing 9ment 5te 4icant 7te 9d 8ion 5es 5t 3ort 6ed 7rs 7st 6ing 6s 4se 5itioning 7ories 9y 3resent
9ation es cve es 9ed 9ing 9s 4imands 4ocessing 5duce 9d 8ibility ale 8tion ave 3urchase 5pose 9s 8ing 4table 6tion aal
as 2quest 7ed 7ing 7ors 7s 4ire 7d 7ment bs bto 7s 6ing 5site 9s 8ion bing bs 8os 2ranking 2scheduling 3earch 8ed 9r as
9s 8ing 4ctions 4ller 8s 4rvation bs 6e 7d 7s 6ing 6oir 4ts 5tlement 3hape 7d 7s 6ing 3ide 6d 6nce 9s 8y 7t 8ial 8s 6s
5ing 4lience 9y 8t 9e 4st 6ance 8t 6ing 4zing 3olution as 5ve 7d 7s 6ing 4nance 7t 6te 8s 7ing 4unding 5rce 8d 8ful
bness 8s 7ing 3pect 7ed 7ful aly 7ing 8ve aly 7s 4iration bs 8or as ay 5te 4ond 7ed 8r 7ing 7s 6sabilidad ct 7e 8s
7ibilities dy 9le ay 8ve aness 3taurant aes as 4less 4ock 7ed 7ing 7s 5ration bs 9ve 6e 7s 4raint 5ict 8ed 8ion bs 9ve
5ucture bd aing 3ult 6ados 7nt 6ed 6ing 6s 4me 6s 4scitation 2tail 6er 8s 5n 6ed 6ing 6s 4liatory 4rgeting 3enci 5tion
7ve 3hink 7ing 3ina 6l 5opathy 4re 6d 6es 6ment as 5ing 3ooling 4urs 3raining 4eat 7s 4ies 6val 9s 7e 8d 7ing 4ofit 5s
6pective ds 3urn 6ed 6ing 6s 2usability 6le 4ed 2validation 5ued 4mped 3ealed 4nue 7s 4rse 5t 3iew 6ed 7r 8s 6ing 6s
4se 6d 5ing 6on 8s 4talize 3olution aary aieren bse dd cing bze ds cing 2ward 6ed 6ing 6s 3ire 3ork 3riting 2ynolds
1hasspy 2eumatology 2ythm 6s 1ichardnieva 7son 4er 4ly 4tigen 2ders 3ing 2ence 2gging 3htly 5s 6izing 3orous 8ly 4ur
2nging 2pple 2sing 3king 2tuals 2vers 6ide 1oadblocks 4map 7s 4shows 5urfer as 4ways 2berts 3inson 3otic 7ists 7s 5s
3ust 6ness 2cket 6s 7hip 4stars 2llback 4ed 5rcoaster 4ing 4out 7s 5ver 2ofers 4top 3ney 3ted 2semary 3hope 3ter 6ed
6ing 6s 2tablation 4gen 4ry 4te 6d 6s 5ing 6on 8al 8s 2uges 4hly 3nded 5s 3ted 5r 6s 5s 4ine 7ly 7s 6g 7s 2yalberkshire
1ubric 6s 2gged 2nbooks 3ner 6s 4ing 3time 7s 3way 2thlessly 0sabbatical 2cred 4ifice 8ing 2feguard 9ed 9ing 9s 4links
5y 4st 4ty 2hilmanocha 2iling 4ors 2lads 4ri 6ed 7s 5y 3espeople 7rson 3ient 2mantha 3ple 6s 5ing 2nchez 4tions 3dbox
7ed 8s 7ing 4ing 4ra 4wiches 3itary 6tion 5ising 6zed 7ing 2rcoma 2tellite 9s 3isfaction 9orily by 6ied 6y 7ing 2uces
3nders 2ville 4ng 6s 3oir 3viness 2ying 1calability 6le 4ed 5s 5up 7s 4ing 3nnability 5ed 6r 7s 5ing 3rce 3ttered
2enario 8s 4ery 5s 4ic 2hedule 8d 8r 9s 8s 7ing 4ma 6s 6tic 9s 5e 6s 3izophrenia 3mutzig 3nellstm 3olar 7s 8hip bs
6stic 4ol 6ing 6s 2ience 7s 5tific 7st 9s 3ssor 2lerosis 2oped 5s 4ing 3recard 9s 5d 5s 4ing 3uting 5s 2rapers 5ing 5py
4tch 3een 6ed 7rs 6ing 9s 6s 7hot as 3ibbed 5d 4pt 6ing 6s 3oll 3ubbing 4tinising 7y 2ulpture 2wcsu 1ealed 3mless 8ly
3rch 6es 6ing 3side 4on 6al 8ity 6ed 6s 3ted 2camb 3ond 6ary 6ed 7es 6ment as 6s 3ret 6arial at 9es 8y 6ions 6s 3teur
4ion 7al 7s 4or 6s 3ure 6d 6ly 6s 5ing 6ties 8zation 7y 2dation 2eing 3kers 4ing 2gment 7ation 7ed 7s 3regation 2izure
2lber 4st 6verst 3ecci 5t 6ed 6ing 7on 9s 7va 8e 3ler 6s 4ing 3ves 2mantic 3ester 8s 3iconductor 4nal 6r 7s 2nding 3ior
6care 6ity 6s 3sational 4es 4ibility 6le 5ng 5tive 9ly 8ities ay 4or 6s 6y 3tence 8d 4iment 2parate 8d 8ly 8s 7ing 8on
3sis 2quence 8s 7ing 6tial 2renawilliams 5dipity 3geygalich 3ial 6ization 8e 4es 4ous 7ly 7ness 3ology 3vant 4ed 5r
6less 6s 5s 4ice 7d 7s 8to 8would 6ing 5ng 4os 2same 3iones 3sion 7al 7s 2tback 7s 3ters 4ing 7s 4le 6d 6ment as 3ups
3zen 2venth 4ral 5e 6ly 5ity 2xism 3ual 6ity 6ly 1hadcn 4er 6s 4ow 6ing 3nnonekay 3oruu 3ped 5s 4ing 3rding 4eable 5d
5holder bs 9ing 5s 4ing 4ma 4pen 7ing 6r 6st 2eathing 3bang 3etrock 5s 3lter 7s 4ved 6s 5ing 3pherd 3rine 2ielded 6ing
3fting 5s 3nes 3pbuilding 4ment 8s 4ped 5ing 2ooting 5s 3pper 7s 5ing 3rtage 8s 5cuts 5en 6r 6st 5fall 9s 5list 9ed
9ing 6y 3uld 6er 8s 6n 3vel 3wcase 8s 7ing 4ed 5r 6s 4ing 4reel 5oom 8s 2rink 6age 2utdown 4tle 2ying 1iadhal 2blings
2cher 6zustellen 3kest 4le 4ness 2delines 4walk 3ing 2ghtseeing 3nage 5l 6ling 6s 5ture 9s 4ed 4ificance at bly 5ng
4post 8ing 4up 6s 2lent 3ico 3oed 3ver 2milaire 6r 7ity 7ly 3ple 6r 6st 5icity 6fications 8ed 9s 7y 8ing 5y 4son 3ulate
8d 7ing 8on as 7or 9s 5taneous cly 2ncere 3gers 4le 2ster 6s 2tting 3uated 6ion 9al 9s 2xteen 2zing 1keletal 3ptical
3tch 6es 6ing 2ilful 7ly 4led 5ful 8ly 5ing 5s 6et 8s 2learn 2unkworks 1leeper 5ing 5y 4ves 2ides 3ghtly 3ppage 2ocombe
3wer 4ing 4ly 1maller 6st 5sat 3rter 6st 5phone as 2btech 2ears 3lls 2oking 3oth 6er 6ing 6ly 6ness 1nacks 3ppy 4shot
2ippets 2owflakeservers 1occer 3iable 5l 6isation 8e 6ly 6s 4etal 6y 4oeconomic 3ket 2dass 2ftbank 4ware 8s 2ldering
4iers 3ely 4nt 3icit 7ing 7ors 4des 5ify 3opreneurs 3uciones 4tion 8ing 8s 3ved 5nt 5r 6s 5s 4ing 2mebody 4day 4one
4rsetft 4thing 5ime 8s 4where 3mes 2ndern 3gwriters 3ographer bs 2oner 2phie 5sticated bion 4omore 2rely 3gst 3tation
4ed 4ing 2ught 3nding 5s 3rce 6d 6r 7s 6s 5ing 3thend 6rnhealth 2vereign 1pacecraft 5s 4ing 5ous 3nning 3res 4ks 4ring
3sticity 3tial 2eaker 7s 5ing 5s 4rhead 9ing 3cial 7isation 9e ad as 9ing 9m as 9t as 8ties 9y 8zation es 9e ad as 9ing
7ly 7s 7ties 8y 5es 5fic 8ally 9tion ds 8ity 8s 7ed 6y 7ing 5men 8s 4tacle 7ular 6tors 5ral 6um 4ulative 3ech 6es
6writing 4ding 5s 5y 3lling 3ncer 4ding 5s 2here 2ikes 3nal 4ning 4off 3rehealthcare 4it 6ed 6s 6ual 9ity 4ometry
2linting 4ts 2oilage 5ing 5t 3ken 5sperson 3nsor 7ed 7s 8hip bs 4taneous 3rting 5s 6book 3tlight 9s 4ting 2rawling 4yed
3ead 6s 7heet bs 3ichst 4nkled 5t 6s 1quadron 8s 5s 4re 6space 4sh 4tting 3eda 4eze 1tabilisation 8e 9d 8ing 7ty
7zation 8e 8ing 4le 6coin as 3cking 5s 3dium 3ffbank 5ed 5ing 5s 3ged 5s 4ing 3ining 5less 5s 4rs 3keholder bs 5s 3mina
4ped 5ing 3ndalone 6rd 8isation ae bd 9zation ae bd aing 8s 5by 5ing 5out 5rew 5s 5ups 3rted 6r 7s 5ing 5s 5up 7s 3ted
5ful 5ment 9s 5s 5wide 4ic 5ng 5on 7ary 7ed 8ry 7s 5stical 9ians 9s 4us 6es 5tes 6ory 3unch 3yed 4ing 2eadfast 5ily 5y
4lth 3eped 4ring 3ger 3hst 3llar 6simpson 5st 3mming 3nting 3pdown 4hen 7s 4ped 5ing 3reotactic 4ile 6ization 3vens
3ward 7s 8hip 2georges 2ickiness 5y 3fles 3gma 3lllistening 3mulate 9d 8ing 9on 6i 6us 3pend 7s 4ulate 9d 3tched 6ing
2ocked 5ing 5room 5s 3pping 3rage 4ed 5front 5s 5y 4ies 5ng 4med 5s 4yboarding as 5teller 9ing 2raight 8forward 5n 4nds
4tegic 9al bly 8es 8se 9t as 8ze 9ing 7y 5ification 3eam 6ing 6line ad as 9ing 6s 4et 6s 4ngth 8en aed aing as 8s 4ss
6ed 6ful 4tch 7es 7ing 3ict 6est 6ly 4des 4ke 5ing 4ngent 4ve 6s 5ing 3oke 6s 4ng 6er 7st 6ly 3uctural 8e 9d 9s 8ing
4ggle 8d 8s 7ing 4kturiert 2uart 3dent 7s 4ied 6s 5o 6s 4ying 3nning 8ly 2yles 4ing 5sed 6h 6ts 5zed 1ualeh 6asif
2bassemblies 3contractor ds bs 3ject 7ive 7s 3mission as 5t 6tal 9s 7ed 7ing 3nets 3ordinate bs 3poenas 3scribe 9r as
8ing 7ption cs 4equent aly 5t 4idiaries 9y 7es 7sed 7zed 6y 4pecialisation ct aties by 4tack 6nce 9s 7tial bly 9ve bly
5itute 4ystem 9s 3titles 7ing 4le 6r 4ractive 3urb 6an 6s 2cceed 7ed 7ing 7s 5ss 7es 7ful aly 7ion 7or 4inct 8ly 4umbed
3hen 2dden 2eryder 2ffer 6ed 7rs 6ing 4iciency 9t aly 2gars 3gest 7ed 7ing 8on as 2icidal 6e 3tability 6le 7y 4cases
4ed 5s 4ing 3vante 2ltats 2mmaries 7se 9d 8ing 7zation 8e 9d 8ing 6y 4er 6s 4its 4on 2ngsorientiert 3light 3set 4hine
2perb 6ly 5charge bs 6ompute 5ficial 5hero 6uman 5ior 5markets 5numerary ay 5power as 5star 5vise 9d 9s 8ing 9on bs 8on
9r as ay 3plement aal bry btion aed as 5ied 7r 8s 7s 5y 6ing 4ort 7ability 7ed 8r 9s 7ing 8ve 7s 4ression 3reme 2rface
7d 7s 6ing 4en 4ing 3geon 7s 5ries 6y 4ical 8ly 5ng 3name 3pass 7ed 7ing 4lus 7es 4rise 8d 8s 7ingly 3round 8ed 8ing bs
8s 3veillance 5y 6ing 6s 4ival 6e 7d 6ors 2sceptibility 3pect 7ed 5nse 7ion as 4icious 3sexpartnership 3tain 7ability
9le ay 7ed 7ing 7ment 2turing 1wabbing 3llowing 3pping 2eating 5s 3eping 2iftly 3mming 3ngs 3tch 6board bs 6ed 7s 6gear
6ing 2lstg 1ymbol 3pathetic 4osiums 4tom 7atic 7s 2nchronization aed 8ous 4ing 4ope 3dication 4rome 8s 3ergies 6y
3onymous 3thesis 9e 8ze ad 9ing 6tic 2ringe 2stem 6atic aally 9zing 6ic 8ally 6s 6tap 0tables 5t 6s 4ir 3ulate 2ckle 6d
6s 5ing 3tful 7ly 4ical 8ly 6s 2gging 2ilor 6ed 6ing 4winds 2keaways 4down 4off 7s 5ver 4rs 3ing 2lent 6ed 6qgroup 6s
3ked 4ing 2ndem 3gible 3kard 2pping 2rget 6ed 6ing 6s 3iff 6s 2sked 5r 4ing 3tes 2ught 2xable 4tion 3onomies 7y 3payer
8s 2ylor 1cpdump 1eacher 7s 6s 5ing 3mbuilding 4ed 4ing 4mate 8s 4whatnot 5ork 8ing 3sers 2chcrunch 4nical 9ly 9s 7ian
as 6que 9s 6schen 5o 6logical dly aes ast cs 9y 3nol 6og 2dious 2enage 2lecom 7munication hs 4health 4marketing
5edicine 6try 4phone 9s 8ic 8y 4rehabilitation 4vision 3ler 6s 4ing 2mperature bs 4late 8d 8s 7ing 4orarily 8y 2nacious
6ty 4ncy 5t 6ed 6s 3ces 3dencias 5r 6ing 6s 3ets 3nis 3sor 3ure 6d 2rabyte 4togenicity 3minal 8ly 8s 7ted 8ing 9on bs
6ology 3race 7d 5in 4ible 5tories 8y 4orist 3tiary 2stability 6le 5ment 4ed 5r 6s 5st 4imonials 8y 5ng 2xtbook 4ile
4ure 6ing 1hanks 3tyou 2eater 7s 5re 7s 6ics 3childrenstrust 3fts 4uture 3irhealthcare 5s 3konginc 3leading 3matic 4ed
5s 4ing 6istry 4selves 3oretical 5ies 5y 3rapeutic bally bs 6ies 7st 9s 6y 4eafter 5by 5fore 5in 4mal 5odynamics 3ses
4is 3waltoncentre 4ebsite 2ings 4ker 7s 5ing 5s 3rds 4st 4teen 5y 3srole 2oracic 4ny 4ough 8ly 8ness 3ugh 6t 7ful aly
aness 7s 4sand 8s 2read 6ed 6ing 6s 5t 6ening 6s 4shold 9s 3ill 6ed 6ing 4ve 6d 6s 5ing 3ombectomy 6olysis 7sis 4ugh
7out 7put 7s 3ust 2umbnails 2yroid 1icker 5t 6ing 6s 4ing 2diness 2ered 4ing 2ghten 7ing 7s 6r 5ly 2lted 2meframe 9s
4keeping 4less 5ine 8s 9s 5y 4rs 4scale 9s 5heet 9s 4table 9s 4zone 8s 3ing 6s 3othy 2nkering 6s 2reless 2ssue 2tled 5s
3rations 1obacco 3enefits 2cover 2ddler 2gether 8s 3gle 5ing 2ilet 6ing 6s 2join 2kenization 7ed 5omics 5s 2lerance 9s
8ing 7t 6te 2matoes 3ography 4rrow 4synthesis 3tunguz 2ngue 3nes 2olchain 9s 4ing 4kit 7s 4making 4set 2pcompanies
3ical 5s 3line 3ologies 7y 3ped 4ing 2taled 5ing 5ling 6y 5s 3hefabulous 2uches 5ing 5point as 3ghest 3jours 3ring 5sm
7e 6t 4nament as 3tes 2ward 6s 3els 4rs 3nhalls 2xicity 5ological 4ns 1rabajar 6o 3ceability 7le 5s 5y 4heostomy 4ing
4ked 6r 7s 5ing 5s 4tion 3ded 5marks 5off 8s 5r 6s 5s 6hows 6men 4fi 4ing 5tion 9al bly 9s 3ffic 3ilblazer bs 9ing 5er
7s 5s 4ned 6e 7s 6r 7s 5ing 8s 5s 4ts 3jectory 3nquil 8lity 4sact 8ion bal bs 5cribe as 9ing 8pt aion ds as 6ultural
5disciplinary 5fer 8able 8rable 9ed 9ing 8s 6orm 9ation eal es cve 9ed ar bs 9ieren ang 9s 6usion bs 5gender 5ient 6t
7ion aal aed aing as 5late 9d 9s 8ing 9on bal bs 8or 5mission cs 7tted ar 5oesophageal 5parency at bly 6lant aation as
6ort 9ation 9ed 9ing 9s 5thoracic 5versal 3uma 6tic 3vail 7ler 4el 6er 8s 6ing 6ling 6s 5rs 7e 2easure 7y 4ted 5ing
5ment 9s 5s 3mendous 3nches 4ding 5s 2iage 6d 6s 5ing 4ls 3bunals 3cas 4ks 5y 3gger 7ing 7s 3lingual 4lion 8s 3mester
4ming 3ple 6d 5ing 3umvirate 3vial 2oite 3lley 7s 3phy 4ical 3uble 7shoot cing cs 8ome 2ucking 5s 3est 3sted 6es 5ing
5s 5worthy 3thseeking 2ying 1soneva 2recruitment 2standards 1uberculosis 3ing 2ition 2mour 6s 2ning 3nel 2rbine
3naround 4ed 4ing 4over 2torial 8s 6ng 5s 1weaking 5s 3ets 3lve 3nty 2ilight 8s 3sts 3tter 1ypical 7ly 4ng 3ography
4logies 0ubiquitous 1lcers 2timate 8ly 3rasonography 7und 1mbrella 1nable 3cceptable 3fraid 3pologetically 3ssisted
3uthorised 9zed 3vailable 2banked 3lock 7ing 2canny 4pped 3ertain 9ty 3hanged 5rted 8red 3lear 3omfortable cy 5promised
bing 4nditionally 5ventional 4ver 7ing 7s 2defined 4rbanked 5developed 5estimated 5go 7ing 7ne 6raduate ds 7ound 5line
9d 6ying 5paid 6erformance cing 6in 8ned 9ing 8s 5represented 5served 6taffing 8nd aable aing as 7ood 5take 9n 9s 8ing
5utilized 5water 7y 6eight 6riter bs 9ing 7ote 3iagnosed 4fferentiated 3oubtedly 2economical 3mployed 8ment 3xpected
5lained 6ored 2fair 4miliar 3illed 5tered 3oreseen 5gettable 5tunately 2glamorous 2icorn 7s 3fication 5ed 6s 4orm 7ed
7ity 7s 4ying 3nterrupted 5imidating 3ons 3que 6ly 6ness 3ted 5s 4ing 4sthat 3versal 9ly 7e 7ities 9y 2known 7s 2lawful
8ly 3eash 7ing 4ss 3icensed 4kely 4mited 3oaded 6ing 4ck 6ed 6ing 6s 2manageable 4tched 3issable 3oored 2necessarily ay
3oticed 2pack 4id 4ralleled 3lanned 3opular 3recedented 5dictable 4ompted 2qualified 2reasonably 4gistered 4solved
5ponsive 5tricted 3ivaled 7led 2safe 3cheduled 3een 4lected 4re 6m 6n 6r 6s 4xy 3ociable 7l 4licited 3poilt 3table
4oppable 4ructured 4uck 3uccessful 4itable 4pervised 4rpassed 2tangle 7ing 4pped 3erst 3oward 2usual 2varnished
2warranted 4vering 3ell 1pbeat 2coming 2date 6d 6s 5ing 2front 2grade 7d 7s 6ing 2held 3old 6ing 2keep 2level 7ing 3ift
6and 6ing 3oad 6ed 6ing 6s 2market 2scale 3ell 6ing 6s 3ide 6s 3kill 7ed 7ing 3tream 2take 3ime 2ward 6s 1rgency 5t 6ly
2inalysis 5ry 2ogynaecology 3logical 6y 1sability 4le 2eanchor 3ful 2hering 2ually 4rio 1tensils 2ilisation 6e 7d 7s
6ing 5ties 6y 5zation 6e 7d 7s 6ing 2most 1xtools 0vacances 6ies 6y 5t 4tion 8s 3cination bs 6e 7s 3uum 6ed 6ing
2lidate 8d 7ing 8on as 7or 9s 5ity 3uable 5tion 9s 4ed 5s 4ing 2ndenakker 3essa 3guard 3illa 4ty 2riability 6le 8s 5nce
8s 6ts 5tion 9s 4cose 4ed 5s 5ties 6y 4ous 3sity 3ying 7ly 2scular 6itis 3tly 1ector 6s 2getable 9s 2hicle 7s 2locity
4ppement 7r 2ndent 4ing 4or 6s 3epuncture 3ipuncture 3ous 3tas 4ilated 8ion 8or 5on 4ure 7s 3ues 2rantwortlich 3bal 6ly
3ifiable 6cation cs 6ed 7s 5y 6ing 3satile 8ity 4chiedene cn bsten 4ed 4ion 7ed 7ing 7s 4us 3tical 8ly 8s 2ssels 3ted
2teran 7s 5inarian 3ted 4ing 1iability 4le 2brancy 6t 5tion 2cinity 4ous 3timisation 6s 4ory 2deoconferencing
5fluoroscopy 5graphers ay 5s 2ewed 5r 4ing 4point 9s 2gilance 7t 2llage 7s 2ncentb 2olates 6ions 4ence 6t 2rality
3gincare 3ology 3tual 7isation 8zation 9ed 7ly 3uses 2sibility 5le 4on 6ary 6s 4ted 5ing 5or 7s 5s 5www 3ual 6isation
7zation ds 8e 8ing 6ly 6s 2tals 1ocabulary 4tional 2icemail 5s 4ing 3tures 2latility 3tage 3uer 4me 6s 6tric 4ntary
6eer 9ed 9ing 9s 2racious 3zugsweise 2ting 2ucher 7s 2yage 1ulnerabilities cy 8le 3val 0wachsen 2fers 2gstaff 2iting
3vers 2lker 4ing 4throughs 3ler 5t 6s 3sallhealthcare 2nder 3ted 4ing 2rburton 3drobe 4sat 3ehouse 9s 8ing 3fare 3mly
4th 3ning 7s 3ranties 7s 7y 2shed 4ing 3tage 4ewater 2tched 5ing 3erfall 6ront 5proofing 5s 3son 2veguide 2yman
1eakness 8es 3lth 6y 3ning 3pon 6s 3rable 8s 4ing 3ther 3ves 2bhook 7s 3inar 7s 3page 7s 3site 7s 2chseln 2ddings
2ekday 7s 4end 7s 4ly 2ighed 5ing 5t 6ing 6s 3rdly 3ter 6e 6zuentwickeln 4hio 2lcome 7d 7s 6ing 3ding 4ments 3fare
3lbeing 4ness 3tweit 2nden 2rden 2stlondon 1hatever 4not 2eatley 3elchair as 5house 5s 3never 3reas 5by 5ver 3ther
2ichever 3lereaping 5s 4st 3teboard aing 5papers 5space 4taker 3zzes 2oleheartedly 5sale 9rs 4ly 1ichtig 2dely 4ning
4spread 5t 2kipedia 2ldest 4fires 4life 5y 3ling 7ness 4kommen 2ndow 6s 3ner 6s 4ing 3slet 3ter 6s 2ping 2reframes 8ing
4less 3ing 2sdom 3ely 3hed 5s 4ing 2thdraw 8al as 8n 4holding 4in 4juno 4our 6t 4stand 3ness 7ed 8s 2zard 6s 1oelki
2kiapp 2nder 6ful 6ing 2oded 4land 4working 2rkable 5rounds 5tion 4book 4cell 8s 4day 7s 4ed 5r 6s 4flow 8s 5orce 9s
4group 9s 4holding 6rse 4ing 7s 4load 8s 4manship 4out 7s 4papers 5lace 9s 4sheets 6op 8s 5ite 5pace 9s 5tation bs
6ream as 4tech 4week 3lds 5wide 3mholes 3ried 4ying 3sen 4hip 3thwhile 5y 2uldn 3nds 1rangle 6ing 3pped 6r 5ing 2ight
3ter 6s 5s 4ing 4ten 1undersch 1yoming 0ycombinator 1earlong 5y 2llow 2sterday 1ielding 5s 1ounger 3provideto 3rchoice
4nearest 4self 7ves 3tube 3will 1vonne 1zopus 0zachperret 2pconnect 3ier 1eitweiser 1ombie 2ning 1usammen 2verl
1wischen`;
