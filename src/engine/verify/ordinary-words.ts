/**
 * Ordinary English words of 6 to 18 letters, as resumes and postings use them in lower case; made by
 * evals/verify/make-words.ts. Front-coded: the first character tells, in base 36, how many letters are shared with the word before.
 */
export function isOrdinary(word: string): boolean {
  known ??= decode();
  return known.has(word) || isForm(word, known);
}

/** In the list itself, endings not taken off. */
export function isListed(word: string): boolean {
  known ??= decode();
  return known.has(word);
}

/** An ending away from a word of the list. */
function isForm(word: string, words: ReadonlySet<string>): boolean {
  const ending = /(?:ing|ers?|e[ds]|[sdr]|ly)$/.exec(word)?.[0] ?? "";
  const stem = ending ? word.slice(0, -ending.length) : "";
  return stem.length >= 6 && (words.has(stem) || words.has(`${stem}e`));
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
0abandon 7ed 2dominal 2geschlossen de 2hikpramanik 2iding 3gail 3lities 6y 2lanque 4tion 8s 3eism 4ment 2normal 8ities
2oard 3rtion 2reast 3oad 2sconding 3ence 7s 5t 6eeism 3olut 7e 8ly 5vieren 4rb 3tract 8ing 9on bs 8s 2teilungs 2undance
7t 3sed 4ing 5ve 3tment 8s 1cademia 7c 8ally 8s 7es 2celerate ad as 9ing aon 9ors 7ometers 4nt 4pt 6ability 8le 7nce
6ed 6ing 6s 4ss 6ed 7s 6ibility 8le 7ng 6ories 8y 3ident 8s 3laim 7ed 4imated 8ing 3olade 8s 4mmodate bd bs aing bon ds
5odations 5panied 8y 9ing 6lish aed aing ament 4rdance 6ing 9ly 4unt 7abilities dy 9le 8ncy 9ts 7ed 7ing 7s 3redit
8ation ds 8ed 8ing 4ual 7s 5e 6d 3umulated 9ion 4racy 6te 8ly 4stomed 2ecic 2hievable 6e 7d 7ment bs 7r 8s 7s 6ing
2knowledge bd bment bs aing ament es 2ompa 3ustic 2quainted 4ire 7d 7s 6ing 5sition bs 2ronym 4ss 2tigraphy 4ng 4on
6able 6ed 6ing 6s 4vamente 6te 8d 7ing 8on as 5e 6ly 6ment 5ists 6t 7ies 7y 3ors 3ual 6ly 6s 5rial 7es 6y 5tion 6ors
2uities 5y 3men 3tely 1damant 3ptability 7le 6tion as 5ed 6rs 5ing 6ve 5s 2denbrookes 3iction 9s 4ng 4tion 8al 8s 6ve
8s 3ress 7a 8ble 8legg ax 9ison 8manda 9ber 9y 8ndrea cw 9gela 9na ae btte 7barry 8enjamin 9rnadette 9than 9v 7c 8arla
aol ce cine 9therine 8harlotte 9eryl 9ris ctine dopher 8laire are 7daniel 9relle aren 9ve aid 8ebbie 9nise 7ed 8laine
9eanor 9izabeth 8mma 8ngland 9ya 8s 9ther 7fiona 8rances 7gail 9ry 8emma 8il al bian 7h 8arriet 9yley 8eather 9len
7iain 9n 8ng 7j 8ackie aqueline 9mes 9ne bt aine 9yne 8ean 9nisha any 9ssica 8im 9ncyjose 8oanna ce 9die 9hn 9seph
8ulia be 7k 8aren ain 9therine dyn bleen bryn aie 9y 8eith 9lly 8fabro 8im 7laura 8eona 9sley 8inda bsey 9sa 9z
8orraine 9uise 8ucy 8ynne 7m 8amade 9ndy 9rie ak atin 9tthew 9xine 8ichael belle 9tesh 8onica 7natalie 8eiljarvis
8icholas ak aola 9ki 8kechinyelu 7paul 8eter 8hilip 8olly 9wys 7rachael bel 8cht 8ebecca 9cruitment 8ichard 8obert 8uth
7s 8ally 9mantha 9rah 8c 9ott 8enthil 8haron 8ian 9mon 8ophie 8tephen 8ue 9san 7t 8ara 7vicky atoria 9jay 7zoe 2eptness
3quacy 6te 8ly 2here 6d 6nce 6s 5ing 2jacent 3oining 6s 3udication 4nct 4st 6able 6ed 6ing 6ment as 6s 2minister aed
aing as 8rate bing con es cve ely bor ds 5s 4rable 5ed 4ssion 9s 4ts 5tance 6ed 6ing 2olecents 5scent as 3pci 4ted 6r
7s 5ing 6on 6ve 5s 2renal 7ine 3ian 2ulthood 5s 2vance 7d 7ment bs 7s 6ing 5tage 9d 9ous 9s 3ent 6ure 9s 8ous 4rsarial
8y 6e 6ity 5t 6ise 9d 9ment ds 9r as 8ing 6s 3ice 4sable 5e 6d 6r 6s 5ing 5or 7ies 7s 7y 3ocacy 6te 8d 8s 7ing 2ynamic
1erial 3obic 4sol 5pace 2sthetic 9ally 9s 1ffairs 3ect 6ed 6ing 7ve 6s 3iliate 9d 9s 8ion 4nity 4rmative bly 3luent
3ord 6ability 8le 6ed 6s 2ield 2orementioned 2raid 2tercare 5market 5noon 9s 5thought cs 5wards 6ork 1gainst 2eing
6well 4sm 3less 3ncies 5y 4da 6s 4tic 5s 2gregate 9d 9s 8ion 8or as 5ssion 8ve aly 2ierst 3lely 4ity 2nostic 2reed 5ing
5ment 9s 5s 3icultural ae 4finance 1hamilton 2ighly 1idant 3ing 2lments 2ming 2rcraft 8s 3drop 3field 4rame 8s 3line 7s
3men 3planes 4ort 7s 3way 6s 4orthiness 2sles 2tken 1kkurater 1larms 3wattegama 2bano 3eit 2chemy 3ohol 7ic 2derhey
5ton 2ement 3rted 5ing 5s 3xander 4tcalder 2gebra 3orithm 9ic 9s 3uien 2igned 5ing 5ment 9s 5s 3mentent 3ser 4on
2legations 4in 4rgen 8s 6ic 7es 6y 4viate 9d 3iances 4ed 4ngton 4son 4um 3ocate 8d 8s 7ing 8on as 4tted 4wable 6nce 9s
5ed 5ing 5nces 5s 3sopp 5rts 3ymamod 2mond 4st 2ongside 2ready 2ston 2teration as 5ed 5ing 5nate 8ive bly bs 8ors
3hough 3itude 8s 3ruistic 2uminum 4ni 2ways 1manda 3zing 2bassador as 3iance 4ence 6t 4guities 8y 6ous 4tion 8is 8s 7us
9ly 3rook 3ulance 9s 6tory 2ended 5ments 4ities 2icale 3dst 3ento 2munition 2ongst 3rtization 3unt 6s 2plification 7ed
8r 9s 8s 6y 7ing 3utation 5ees 2rywiaeth 2yfeldman 1naemia 4sthesia 8tic bs ast cs 3log 6ue 6y 4yse 7d 7r 8s 7s 6ierst
9t 7ng 7s 6t 7s 5tic 8al aly 8s 7que as 5ze 7d 7r 8s 7s 6ing 3tomical 6y 2cestry 3hored 6s 3ient 4llary 2dere 6n
3learning 3northherts 3rea 6tta 5w 6s 2ecdotal 3sthesia 7tic 2gela 5s 3iogram 9s 8phy 5plasties ay 3lais 4es 2imal 6s
5te 7d 6ing 7on 9s 6ors 3nnovative 2nemarie 4tte 3iversaries ay 3otate 7ion 7ors 4unce 8d 8ment cs 3ual 6ised 7zed 6ly
4el 4ities 6y 2omalies 6ous 6y 3nymization 6ous 3pportunity 3rexia 3ther 2swer 6ed 6ing 6s 2tenatal 5na 7e 7s 4rior
3ibiotic as 5odies 7y 4cancer 5ipate ad as 9ing aon 5oagulant btion 4microbial ds 4quated 4virus 2umhussain 2xieties 6y
4ous 2ybody 3one 3thing 4ime 3way 4here 1ortic 1parna 4tment 9s 3sionado 2erture 2hasia 3eresis 2ologies 2paratus 5el
3eal 6ed 6ing 6s 5r 6ance as 6ing 6s 4ndicitis 4tite 6zers 3lauds 4eton 4iance 9s 5ca 7bility 8le 7nt 9s 7tion bs 5ed
6r 6s 4ying 3oint 7able 7ed 8e 9s 7ing 7ment bs 4rtant 3raisal 9s 7e 8d 8r 9s 7ing 4eciate ad as 9ing aon ave 5ndre
6tice as bhip es 4oach 8ability ale 8ed 9s 8ing 5pri 8ate bd bly bness aion ds 5val 8s 6e 7d 7r 7s 6ing 5x 6imate bly
2render 6izaje 2titude 8s 1queous 1rbeite 7n 7st 7t 6sintensiven 4nigedd 3itrage 7rily 8y 7tion 2chaic 4er 4itect 9ed
9ing 9s 9ural be cs 5val 6e 7d 7s 6ing 2ecommitted 4urrently 3dedicated 3nas 3receivedand 2guably 4ments 2isen 5s 4ing
2mchair 3strong 2ound 2quitect 9ura 2range 7d 7ment bs 7s 6ing 4ys 3est 3hythmia as 3ival 7s 5e 6d 5ing 3ondissement
2tefacts 4rial 5y 3hritis 5oplasty 6scopy 3icle 7s 5ulate ad 9ing 4fact 8s 5icial 4gem 4sans 5t 6ic 6s 3work 1scertain
2egurando 7r 3ptic 7ally 7s 2hbyhq 5s 3ley 3worth 2king 2pect 6s 3halt 3iration aal as 5e 6s 5ing 2sault 4ys 3emble 8d
7ies 8ng 7y 4rtions 7ve 9ness 4ss 6ed 7s 6ing 6ment as 6or 4ts 3ign 6ed 6ing 6ment as 4milate 4st 6ance 8t 9s 6ed 6ing
7ve 6s 3ociate 9d 9s 8ions 4rted 6ment as 3ume 6s 5ing 5ptions 4rance 9s 5e 6d 6r 6s 5ing 2thma 3ronomer 3ute 6ness
2ylum 3mmetric 4ptomatic 3nchrone 9ous cly 1tenci 2hlete 7s 6ic 8s 3oughtful 2ivit 2join 2kinson 2mosphere 9ic 2rial
4um 2tach 6ed 6ing 6ment as 5k 6s 4in 6able 6ed 6ing 6ment 3eindre 4mpt 7ing 7s 4nd 6ance as 8t 6ed 7e 8s 6ing 6s 5tion
7ve 9ly 4station bs 3ire 4tude 8s 3orney 8s 3ract 7ed 7ing 8on as 8ve 7s 5ktiver 4ibute 9d 9s 8ing 9on 5ll 5tion 3uned
3wood 2ypical 1uckburally 3tions 2dacious 3ience 8s 4obook 9s 5logist bs 8y 5metry 4tability 7le 5ed 5ing 5or 7s 5s
2gment 7ation 7ed 7ing 2mentar 2ntminnie 2smacht 3zutauschen 2thentic 9ally ating con 9ity 4or 6ed 6ing 7sation 8e 9d
8ing 7tative 8ies 8y 7zation ds 8e 9d 8ing 6s 7hip 3ism 5tic 3oclaves 5ompletes 4immune 4logous 4matable 7e 8d 8s 7ic
9ally 8ng 8on as 8que 8sch 9ieren ct 8zaci ados 7ous 5obile as 6tive 4nome 7ous aly 7y 4pilot 5sies 6y 4regressive
4scaling 3umn 2xiliary 1vailabilities by 7le 3ntages 3tar 2enues 3rage 7d 7s 6ing 2ianca 4tion 3onic 7s 2oidable 6nce
5ed 5ing 5s 1waiting 5s 3rded 6e 5s 4eness 2esome 1yroll 0babies 2ccalaureate 3kbone 4drop 4ed 5nd 7s 5rs 4fill 8s
4ground as 4ing 4log 7s 4off 7ice 4room 4testing 4up 6s 4wards 4yard 3teria 7ology 2dass 3ges 4ing 2ggage 4ed 4ing
2kers 5y 3ing 2lajis 4nce 7d 7rs 7s 6ing 3cony 3dwin 3listic 4oon 2nana 3ded 4ing 7s 4saw 4width 3ker 6s 4ing 4partners
4recruitment 5uptcy 3ner 6s 3quet 7s 2rbara 4ecues 3code 3ely 3gaining 3iatric 4stas 3ker 3low 3ratt 4ed 5tt 4ier 7s
3tle 4on 4shealth 2seball 5oards 4din 4line 8s 3ics 3ketball 6s 3ran 2tches 5ing 3eman 3hing 4ke 4room 8s 3teries 4le
6cards 6field 5ing 2xter 2yesianhealth 1eaches 4on 3mimpact 3ntwortest 3rds 4er 4ing 7s 3tmaker 3ucoup 4tiful 9ly 5y
2came 4use 3ome 6s 5ing 2dded 3fordhospital 3room 7s 3side 2fore 6hand 2gehrt 3inner 8s 6ing 9s 5s 3leitest 8t 2half
4ve 5ior 8al 8s 7ur 9al 9s 3ind 3old 2kerja 3ommst 2lakang 4stbarer 3ief 6s 5ve 7d 7rs 7s 6ing 4nda 5e 3landur 3ong
6ing 9s 4ved 2nches 5mark 9ed 9ing 9s 3ding 3eath 4ficial 9ries 6t 7ed 7ing 7s 7ted 8ing 3ign 3jamin 8encz 3nett
2reaved 7ment 4ichs 5ts 3gaben 4reifende cn 3kshire 3nimmst 3pengalaman 3sedia 4ih 3zeugst 2sides 3oin 6s 3poke 3teht
5n 6s 4practice 4work 2teiligt 3reust 3ter 6ment 4ing 3ween 2verage 8s 2wegen 3irb 3usst 2yond 1hamcommunity 1iased 5s
2ckerdike 3ycle 7s 2dding 3irectional 3well 2enveillance 6nus 2gger 5st 3law 2king 2liary 4ngual 3lable 4boards 4ed
4ing 7s 5on 7aire 7s 2naries 5y 3der 6s 4ing 7s 3ning 2ochemical 8st ary 3hazard 3informatics 3logic 8al 8s 7sts 6y
3mechanical 5dical 5tric 3pharma 9ceutical 5ysics 4sies 5y 6chosocial 3tech 7nology 2polar 2rchall 3minghamhospice
3thday 8s 5ing 5place 5s 2scuits 3exual 3herigen 3pecifics 3tro 2weekly 1lackler 5man 3dder 3meless 3nkets 5s 3sting
5jam 5s 3zing 2eeding 5s 3iben 3nded 5ing 5s 2indly 3stering 2oated 3ckchain as 5ed 6r 7s 5ing 5jam 5s 6pace 3gging
4post 8s 3ods 4ming 3wing 2ueprint 9s 1oarded 6rs 5ing 5room 5s 3sting 5s 2died 5s 2ilerplate 6s 2lded 4ly 4ness 3ster
7ed 3ted 4onft 2nding 3nes 5y 3uses 2okcases 4ed 4ing 7s 4keepers 8ing 4let 7s 3mer 3sted 6r 5ing 3tcamp 8s 4hs
4strapped aing 2rder 6ing 6less 6s 3ing 3ough 7s 3row 6er 8s 6ing 2sses 2tnet 6s 3tle 6neck as 6s 4om 6s 3ulinum 2ught
3ldering 3nce 4daries 7y 4ty 3tique 8s 2wker 2xing 1races 4hytherapy 4ing 3dley 4shaw 3ids 4nstorm aing as 3kes 3nch
6es 6ing 4ded 5ing 5s 3uchst 2each 6es 6ing 4dth 4kage 5down 9s 5ers 5fast 9s 5ing 5neck 5out 5points 5s 5through cs
5well 4st 6feeding 4th 6e 6ing 3eze 3ites 2icks 3dge 6s 6tarsenault 5ing 3efed 5ing 8s 5s 3gade 4ht 6er 7st 6hire 4it
3lliance 8t 9ly 3mming 3nging 5s 6t 5t 3ttle 2oadband 5cast 9s 5en 7ing 7s 6r 6st 5ly 3chure 8s 3fiad 3iled 3ken 5r
6age 6ing 6s 3nchial 7ectasis 6oscopy 3ther 5well 3ught 4illard 3wnfield 5ie 4se 6r 7s 5ing 2yant 1thome 1ubble 5ing
2cket 6s 2dding 3get 6ary 6ed 6ing 6s 2enas 2ffer 5t 6s 2ildable 5er 7s 5ing 8s 5out 5s 4tin 7austin 2limia 3let 6in 6s
4ying 2ndle 6bear 6s 5ing 3galow 2rden 6ed 6some 3eaucracy 9tic 6s 6x 3geoning 5r 3ied 3nett 4ing 4out 3ocracia 3sary
2sier 5st 4ness 8es 8insider 3tling 3ywork 2tterslice 4on 6s 2yers 3ing 3out 2zzing 4word 8s 1yline 6d 6s 2pass
0cabinet 7ry 7s 3led 5s 4ing 2ches 5xia 4ing 2dence 7s 3res 2esarean 2feteria 3feinated 2gent 2lculate 9d 9s 8ing 9on
bs 8ors 3endar 8ing 8s 3iber 5rate 9d 8ing 9on bs 6e 4fornia 4pers 3led 5r 6s 4ing 3ming 4ly 4ness 2maraderie 3ber
6health 3eos 4ra 6s 5on 3paign 8s 4bell 4er 6s 6van 9s 4ing 4us 6es 2nary 3celing 6lation cs 7ed 7ing 5r 6s 3did 6acy
7t 8e 9s 8ure 6ly 4or 5ur 3icien 3non 5t 4ulas 7te 8ion 3olbwyntio 4nical 3teen 4ilever 3vas 3work 2pabilites 9ies 9y
5le 4cidad 6t 7ies 7ors 7y 3illary 4tal 7ise 9ts 8zation 9e ad 9ing 3nography 3ped 3sule 6otomy 3tain 4erra 4ioning 7s
5vate 8ing 6e 4ure 7d 7s 6ing 2rbon 6ated 3cinogenicity 3dconveyor 4holder as 4iac 5o 6logists 9y 6myopathy 6pulmonary
6respiratory 6thoracic 6vascular 7ersions 3eer 6s 4ful 7ly 4giver 9s 7ing 4rs 4uk 3gonauts 5one 3ing 3ladormon 3ole
5ine 5marsden 5yn 7e 4tid 4usel 3penter 9s 7ry 5ts 3riage 5e 6d 6r 7s 6s 4ying 3tmell 4ons 4wright 3ved 2scade 7d 7s
6ing 3eload 8s 4work 3hback 4ed 4ier 7ing 7s 5ng 3ings 5o 3ting 4le 6s 3ual 6ty 2talog 7ing 7s 7ue 9s 4ract 3chafire
5es 5ing 5ment 3egories 8ze ad 9ing 7y 4red 6rs 5ing 5s 3harine 4edral 5rine 5ter 8isation 8s 3ronique 2ught 3sal 4ed
5s 4ing 3tions 2veat 1eiling 7s 2lebrate 9d 9s 8ing 9on bs 6ities 8y 3lence 4phone 4ular 2ment 6ing 2nsus 3tari 7app
4er 6ed 6s 4ral 7isation 9ed 8zation 9e ad as 7ly 7recruitment 6ux 5e 6d 6piece 6s 5ic 7ity 6fugal 9es 4ury 2ramics
3emonies 7y 3gas 3tain 7es 7ly 7s 4ificate bd bs aion ds 7ed 6y 7ing 3vical 2ssaire 5tion 4ite 1hacko 3fer 3ins 4red
5ing 5man 5s 3llenge 9d 9r as 9s 8ing 3mbers 4pion 8ed 8ing 8s 9hip 3nce 6s 4ge 6able 6d 6logs 6maker bs 7ent 6r 7ons
7s 6s 5ing 4na 5el 7ing 7s 3otic 3perone 8ing 4laincy 4ter 7s 3que 3racter 9ful 9ised btic es azation be cd bing 9s
4cuterie 4ge 6able 6back as 6d 6s 5ing 4isma 8tic 5table 6ies 6y 4lie 5otte 4ming 4ter 7ed 5ing 5mogul 5s 3sing 4sis
3tbot 7s 4tel 5ing 2eaper 5ly 3ckable 5boxes 5ed 6r 5ing 5list 9s 5mark 5out 5point as 5s 3erful 3lle 4west 3mical 8s
5nformatics 5stry 4otherapy 3ntisch 5lichen as 3ques 3rish 7ed 4ry 4yl 2iefs 3ldbirth 5care 5hood 5ren 5s 4lers
3pmaking 4perfield 2oice 6s 3ose 5ing 3pped 3reography 5s 3sen 3taidelima 3wdry 2ristiaan 8na 7na 8e 6opher 3onic 2test
2ughesjohnson 3nking 3rch 6es 4ning 2wilio 2ynnal 1igarettes 2nema 6s 6tic 2rcle 6s 4uit 7ry 7s 5lar 7ted 8ing 9on 8ory
5mstance cs 2sions 2tation 8s 3ies 4zen 7s 8hip 3yscapes 4wide 2vilian 8s 6zation 1kfragen 2gabe 1laimed 5ing 5s 4re
3rification ds 7ed 6y 7ing 5ty 4ke 3ssed 6s 5ic 7al 6fication es 8ed 7y 8ing 5room 9s 5work 3udia 4se 2eaned 6r 7s 5ing
5liness 6y 5room 9s 5s 6ing 5up 4rance 9s 5ed 6r 5ing 8house ds 5ly 3ments 3nches 3rical 4king 5s 3ver 2icking 5s 3ent
6al 6ele 7s 6s 3ffs 3mate 7s 4bing 4pson 3nic 6al 8ly 6ian 9s 6s 3pboardhealth 2ocks 3dha 3sable 4ed 5ly 5out 5r 5s 6t
4ing 7s 4ure 7s 3thes 5ing 3uds 2unky 3ster 7ed 7ing 7s 3tter 7ed 1nicas 4os 1oachability 7le 5ed 6s 5ing 3gulation
3lition 3stal 5line 9s 5s 3ted 5rs 4ing 7s 2conut 2debase 8s 4cs 3ify 6ing 4ng 2enen 2ffee 3ounder 9s 2gnition 7ve
2herence 7t 4sion 6ve 8ly 3ort 6ing 6s 2incide 4desk 4tracker 2lchesterhospital 3inhoweuk 3laborate bs aing bon ds bve
dly aor cs 6s 5pse 5r 5te 7ral 6ing 7on 4eague 9s 5ct 7ed 7ibles 8ng 8on as 8ve aly as 7or 9s 7s 5ge 7s 6ial 8te 5tte
4inge 6s 5s 6ion 4ocated 3ocation 4nic 5ography 6scopy 4rectal 5s 4stomy 4ur 6ful 6ing 6s 3poscopy 3umn 6ar 6com 6tax
2mbat 6ing 6ting 4ination bs 6e 7d 7s 6ing 3fort 7able ay 7ing 3ing 3mand 7er 9s 7s 4ence 8d 8ment 8s 7ing 6dable
8tions 7ed 6surate 6t 7ary 7s 5rce 7ial aes aization cing aly as 9ux 4ission aed br cs aing as 5t 6ment as 6s 6ted 8e
9s 7ing 4odities 8y 5n 6ality 6ly 4unal 6icable 9te bd bs aing bon dal ds bve aor cs 7ties 8y 5table 6e 7r 6ing 3orbid
8ities ay 3pact 5nies 7on 9s ahip 6y 7wide 5rable 7tive 6e 7d 6ing 7son as 6tidas 5ss 7ion aate dly 5tibility 8le
4elling 6s 5nsate ad 9ion 9ory 5te 7nce as 9ies 9y 8t 9ly 6ing 7tion bs 9ve bly bness ao 8or as 4ilation bs 6e 7d 7r 8s
7s 6ing 4laint 9s 5ement aary aed aing as 6t 7e 8d 8ly 8ness 8s 7ing 8on as 7o 6x 7e 8s 7ities 9y 5iance as 8t 9ly
6cate ad 9ion cs 6ed 7s 6ment aary aed aing as 5y 6ing 4onent 9ized 9s 5sable 6e 7d 7r 6ing 7te 8ing 9on 6ure 5und 8ed
8ing 8s 4rehend 9sible bon bve dly dness 6ssed 8ing 9on 8or as 5is 7e 8d 8s 7ing 5omise ad as 9ing 4tes 4ulsive 7orily
5tation bal bs 6e 7d 7r 8ised 9zed 8s 6ing 3unes 5icaci 2nboy 3ceive 5ntrate bd aing bon 5pt 7ing 8on 7s 7ual aisation
bzation ce cing 5rn 7e 8d 7ing 7s 6t 5ssion 4ierge 5se 7ly 4luded 6sion as 8ve 4ordance 9t 5urse 4rete 4urrency 9t aly
3densed 4ition 9al bly 9ed ars 9ing 9s 4ucive 6t 7ed 7ing 8on 8vity 7ors 7s 5ire 6t 3ference as 9ing 6red 7ing 6s
4iance 5de 7nce 8t 9ial city cly 9ly 5g 6s 6urable 9tion ds 8e 9d 9s 8ing 5ned 5rm 7ation cs 7ed 8r 7ing 7s 4lict 8ing
8s 4orm 7ance bs 9t 7ing 4ront 8ational 4using 7on 3genital 5stion 8ve 4ruence 3junction 3nais 7sances 4ect 7ed 7ing
8on as 8ve 9ity 7or 9s 7s 3ocimiento 3quer 3roy 3scientious 6ous 9ly 9ness 4ecutive 5illes 5nsus 6t 7s 5quence bs 9tial
aly 5rvation ave 9ory 7e 4ider 8able by 9te aion ds 8ed 8ing 8s 5st 7ed 8ncy 9t aly 7ing 7s 4ole 7s 6idate bd bs aing
bon ds 5rtia 8um 4tant 8e 8ly 5ituencies at 8tes 9ion cal 5rained 9t as 6ictions 6uct 9ability 9ed 9ing aon cs ave cly
9s 7ed 7isons 7yen ado 4ult 7ancies ay 9t as 8tion cs ave 7ed 7ing 7s 5mable as 6e 7d 7r 8s 7s 6ing 6mate 6ption 3tact
7able 7ed 8r 7ing 7less 7o 7s 5gious 5in 7ed 8r 9isation bed azation bed 9s 7ing 7ment 7s 5minated aion 4emplate
7oraneous ary 5nt 7ed 7ious 7s 6u 5st 7s 5xt 7s 7ual 4inence 8t 9al 9s ato 6gencies ay 9t 6ua 8l 9ly 8tion 7e 8d 8s
7ing 8ty 7ous aly 7um 4ouring 4raband 6ception 7t 8ed 8ing 9on 8or as 8s 8ual bization 6dictory 6indications 6rians 6st
8ing 9ve 5ibues 8te ad as 9ing aon cs 9or bs by 5ol 7lability ale 8ed 9rs 8ing 7s 6versial 3urbations 3valescent
4enience 9t aly 6tion aal cly as 5rge 6sant 8tion cal cs 7e 7i 8on as 6t 7ed 8r 9s 7ible 8ng 7s 5y 6ance 6er 6ing 6or
6s 4icted 7ion as 5nce 8d 7ing 5viale 4oy 2oked 5ry 4ies 5ng 4ware 3lant 4er 6s 5st 4ing 3per 6ate 9d 8ion 9ve bly
3rdinate ad as 9ing aon 9or bs 2pays 3ied 5rs 5s 4lots 4ng 3per 3roduction 3ying 4right 4writer as 8ing 2rcos 3dless
3neal 5lia 5r 6s 7tone bs 3onary 6virus 5er 5ial 4utines 3pora 7te 9s 8ion bs 6eal 4uses 3rect 7ed 7ing 8on as 8ve 7ly
7ness 5late 9d 8ion bs 5spond aence es ct aing as 4idor 8s 4osion 4uption 2sgrove 3metic 8s 4opolitan 3tal 4ed 4ing 7s
4liest 5y 2ttages 4on 2uldn 3ncils 4sel 7ed 7ing 7ling 8or as 7or 9s 4ter 7intuitively 7measure es 7part bies bs 7s
5ies 6ng 5less 5ries 6y 7side 5s 5y 6wide 3ple 6d 4on 6s 3rage 7ous 5mment 5nts 4ier 7s 4se 6s 6ware 7ork 4teous 9ly
6sy 5house 5ney 5s 5yard 9s 3vre 2venants 4rage 5ed 5ing 5s 3warkpt 2wlishaw 3orkers 6ing 1rabtree 3cking 5s 3dle 3fted
5ing 5s 6man 9ship 3nes 4ial 5ofacial 4king 4ny 3shes 3wler 2eaky 4te 6d 6s 5ing 8value 6on 8s 6ve 8ly 8s 7ity 5or 7s
3cer 4imiento 3dential aed aing as 4ibility 6le 7y 5t 6ed 6ing 6ors 6s 6worthiness 3wmember 2icket 3mes 4inal 3ses 4is
4ply 3teria 7o 8n 4ic 6al 8ly 6ism 5que 8s 2oissance 3sbie 5y 4sed 6s 5ings 5over 5roads 3uch 3wded 5sourcing 4ned 5s
2ucial 7ly 3ise 3nch 6ing 3sher 5ing 3tch 2yogenic 4therapy 3pto 6currency 6graphic by 1ticas 1ualquier 2bicle 7s
2isine 7s 2linary 3minating 3tivate 9d 9s 8ing 9on 4ura 7l 8ly 6e 7s 2mbersome 3ulative aly 2pboards 3hero 2rate 6d 6s
5ing 6on 5or 3iosity 5us 3rencies 7y 6t 7ly 7s 4icula 9r 8um 3tains 3ves 2stodial 8n 9s 6y 5m 6er 8s 6ised 7zable 9tion
ds 8e 9d 8ing 6s 2tion 3off 4ver 3ter 4ing 7s 1yberattacks 5security 5tech 2cles 4ing 2fathrebu 3frous 2gnethealth
2nnwys 2stic 4oscopies 9y 2togenetics 4kine 8s 4logy 4metry 4toxic 0dabbled 5ing 2ilypay 2mage 6d 6s 2ncers 3ger 6ous
3iel 6s 3rschlosser 2rauf 3ing 3lings 3ren 6atkins 3unter 2shboard 9ing 9s 2tabase 8s 4center as 4set 7s 5heets 5tores
3blygu 3enbasierte 3ing 2ughters 3nting 2vidson 4es 2wson 2ycare 5se 3light 3time 1darparu 3tblygu 1eadline 8s 5ocks
3fness 3ler 6s 7hip as 4ing 7s 4making 3nery 3rly 3ths 2bate 6s 5ing 3bie 3iting 5s 3orah 7pitts 3rief 7s 5s 3tors
3ugged 7r 6ing 2cade 6s 4rbonise 9zation ae aing 3eased 4nt 6ralised azation bed 3ide 6d 5ing 4le 4sion 8es 8ing 8s 6ve
8ly 8ness 3laration 9ve 6e 7d 4ine 7d 7s 6ing 3ode 6d 6r 5ing 4mmissioning 5pose 8ing 9tion 4nditioning 5struct bing
5tamination 4rate 8d 7ing 8on 8ve 7or 4upled 3rease 8d 7ing 2dicate 8d 7ion 3ucted 6ibles 7on 9s 4plication 2emed 3pen
6ed 6ing 5r 5st 4lhq 5y 2fault 7s 3ect 6ive 6s 4nd 6ers 6ing 5se 7s 6ive 4rred 3ibrillators 4ciencies 9y 8t 6t 7s 4ne
6d 6s 5ieren 6ng 6te 8ly 7ion as 8ve 3lection 2generative 3radation bs 6ed 7rs 4ee 6s 2inem 5n 5r 5s 2laffon 4yed 5s
3egate 8d 8s 7ing 8on 4te 6d 5ion 8s 3iberate aly 4cate 5ious 4ght 7ed 7ful 7ing 7s 4neate 8ion 5quency 9t 4rium 4ver
7ability 9le bs 7ed 7great 7ies 8ng ahigh 7s 7y 3oitte 3ving 2mand 6e 7d 6ing 6s 3eanor 7ur 4ntia 3irbasa 3ocratize bs
aing 4graphic bs asche 9y 4ing 4lition 4nstrable by 9te bd bs aing bon ds 2ngan 3ial 6s 4se 3kst 3nis 3ominator 3sed
5ly 4ity 3tal 4ist 7ry 7s 4ures 2part 6ing 6ment aal as 6ure 3end 6ability 8le 7nt 9s 6ence 9ies 9y 8t 9ly 9s 6ing 6s
3leted 4oy 6able 6ed 6ing 6ment as 6s 3osit 7ed 7ing 8on as 7s 3recating 9ons 6iation 5ssing 8on 4ivation 6ed 3uties
6se 7ing 6ze 3yrogenation 2rail 3isible 4vative as 5e 6d 3mal 5tological ay 7pathology 4oscopy 2sacoplado 4na 4rrollo
3cribe 8d 8s 7ing 6ption bs 9ve 3erve 7d 7s 3ign 6ated 8ion bs 6ed 7r 8s 6ing 6s 4rability 7le 9s 5e 6d 6s 3ktop 7s
3perately 4ite 4ots 3sert 7s 3tination bs 4royed 7ing 5uction 9ve 2tached 6ment 4il 6ed 6ing 6s 5ned 7es 9and 3ect 6ar
6ed 6ing 7on 9s 7ve 6or 8s 6s 4riorate aing bon 5minants 9tion ds 8e 9d 9s 8ing 9stic 3our 4xes 5ification es 3rimental
2utlich 4schen 2velop 7ability 7ed 8r 9s 7ing 7ment bal dly bs 7s 3iate 6ing 7on 9s 4ce 6s 4se 6d 5ing 3olution 5ved
4te 6d 3tools 2xterity 1huhealthcare 1iabetes 6ic 3gnose 8d 8s 7ing 8s 7tic as 4ram 7ming 7s 5id 3ler 6s 4og 6ue 8s
4yse 7rs 6is 3meter 4ond 7s 3pers 3ries 5zation 3spora 2cale 4ux 3tate 7d 7s 6ion 9s 4ion 7aries 2electric 3tary 4etic
8s 4icians 5tian 9s 2ffer 6ence as 8t 9iable bl cs bte dd ds cing don fs cor es 9ly 6ing 4icile 6ult 9ies cto 9y 5ng
4use 6ing 7on 2galakkan 3est 6ible 7ve 3ging 3ital 7isation 8zation 7ly 5isation 7e 6zation 7e 8d 7ing 3nified 5ty
2kira 2lemmas 3igence 7t 8ly 3ley 3ution 6ve 2mension 9al 9ing 9s 2ners 3ing 3ner 6s 2oxide 2percayai 5lukan 3loma 7cy
7s 7tic aally 2recci 5t 6ed 7ur 6ing 7on 9al 9s 7ves 6ly 6ness 6or 8ate bs 8ies 8s 8y 6s 3iger 6s 2sabilities 9y 5led
4dvantage cd 4gree 8ments 4ppear 6ointment 4ssembly 5ter 8s 3burse 8ment cs 7ing 3carded 7ing 4ern 4harge 9d 9s 8ing
4iplinary 9e ad as 9ing 4lose 8d 7ure as 4omfort 5nnect aed aion 6tinuance ae bd 5unt 8ed 8ing 8s 6rage ad 7se 5ver
8ability ale 8ed 8ies 9ng 8s 8y 4reet 8ly 6pancies ay 6te 7ion aary 5iminate cd bing con bory 4uss 7ed 8s 7ing 8on as
3ease 7s 3hes 4washers 8ing 3infecting aon 3like 7s 3mantle 8ing 4issal 3order 8ed 8s 3parate 5tch 8ed 8ing 4ensaries
9y 7e 8d 8r 9s 7ing 5rse 8d 4lacement 6y 7ed 7ing 7s 5inary 4onibilidad 5sable as 7l 6e 7d 7s 6ition bing bs
4roportionate gly 4ute 7s 3qualify aing 3rupt 7ed 7ing 8on as 8ve 7or 3satisfied 4ect 7ed 7ing 8on 5minate bd aing bon
4ociation 3tance 8s 7ing 6t 4ill 7ation 7ery 7ing 5nct 8ion 9ve 6guish bed bing 4ortion 4raction bs 8s 5ess 8ed 8ing
5ibute ad ar as 9ing aon cs 9or bs 6ct 8s 4urbed 3ziplinarische 2uretics 2verse 6ification 9ed 8y 7on 9s 7ties 8y 5t
6ed 4sted 6iture bs 3ide 6d 5ing 4ng 4sion 8al 8s 1nrecruitment 1obson 2cherty 3ket 4ing 3man 3tor 6al 7te 6s 4rine 8s
3ument 8ar ay 9tion ds 8ed 9r 8ing 8s 2gfood 7ing 3matic 2llar 6s 2main 6e 7s 6s 3estic 8ally 8s 3iciliary 4nant 6te 8d
5ic 3mages 2naghy 4ldson 4te 6d 5ion 8s 3ors 3tbuildsaas 2omscrolling 5day 3rstep 4ways 2pamine 3pler 2rmitory 2sage
3imetrist 8y 2uble 6d 6s 5ing 4ts 2wngrade 9s 4link 5oad 8ed 8ing 8s 4stream 4time 5own 2zens 1racass 3fted 5ing 5s
3inage 8s 5ing 5s 3matic 8ally 3stically 3wer 6s 4ing 7s 2eamed 5s 5t 3ssed 5ing 8s 2iest 3lling 5s 3nking 5s 3ven 5r
6s 5s 4ing 2opouts 4ped 5ing 3ughts 2umbeat 2ywall 1ubbing 3inska 2ctions 2mpster 2nning 2plex 4icate 9d 9s 8ion bs
2rability 5le 4nte 4tion 8s 3chf 5schnittlich 3ess 3ing 2sted 4ing 2ties 1ynamic 7ally 7s 6sches 2sfluency 4unction
3phagia 4nea 0eagerly 5ness 2rlier 6s 7t 3ned 4ing 7s 3thquakes 2sement 8s 3ier 5st 4ly 4ng 3tamb 2teries 3ing 1benso
2ooks 1chelon 3ocardiographer fic fy 4es 2lectic 2ommerce 3nometric 6ic 8al aly 8s 7es 7sts 6y 3system 9s 1dited 4ing
5on 4or 6ial 6s 2ucate 7d 7s 6ing 7on 9al bly 9s 6or 8s 1ffect 6ed 6ing 7ve 9ly 9ness 6ors 6s 6ues 4ktiv 3icace 7y
5iencies 9y 8t 9ly 4ziente ar 3ort 6less aly 6s 3usions 2iciencia 1galitarian 2ress 1hrliches 1igene 6ntwickelten
3hteen 5y 2nfach 3geschrieben 6etzt 5teilt 3schl 2ther 1jecuci 1laboration 3stic 7ity 2dercare 5ly 5s 2eanor 3cted 5ion
6ve 5ric 8al aly 8ians 9ty 6o 7magnetic 8echanical 7nic aally as 7phoresis 9ysiology 7static 7winning 3gant 7ly 3ment
7ary 7s 3phone 3vate 7d 7s 6ing 7on 9s 6or 8s 4en 6th 2icit 3gibility 6le 3minate 9d 9s 8ing 9on bs 2liptic 4tts 3wood
2sewhere 1mailed 5ing 5s 2bark 6ed 6ing 4ssy 3edded 6ing 9s 4zzlement 3odied 7s 5y 6ing 4lisation cs 3race 7d 7s 6ing
4oideries 4yologists 2erge 6d 6ncies 8y 7t 6s 5ing 2inent 3ssions 2ojipedia 5s 3tion 7al 9ly 7s 5ve 2pathetic aally 6ic
7se 7ze 9s 8ing 6y 3hasis 8e 9d 8ing 7ze 9s 8ing 4ysema 3irical 3loy 6ability 6ed 7e 8s 7r 8s 6ing 6ment 6s 3ower 7app
7ed 7ing 7ment 7s 3tying 2ulation 1nable 6d 6ment 6r 6s 5ing 2capsulated 3ephalitis 3losed 6ure 9s 3ode 6r 7s 5ing
4mpass 9ed as 9ing 4unter 9ed 9ing 9s 5rage 9d 9ment 9s 8ing 3ryption 2deavor 8s 7ur 9ing 9s 3ing 3less 3obronchial
4carditis 5rine 8ology 4rse 7d 7ment bs 6ing 4scope 9s 8ic 9es 9st bs 8y 4vascular 3point 8s 3urance 5e 5ing 2emies
3rgetic 5ise 8d 6ze 8d 8s 7ing 5y 2force 7d 7ment bs 7s 6ing 2gage 6d 6ment as 6s 5ierten 6ng 8ly 3ine 6er 8ed 8ing bs
8s 6s 2hance 7d 7ment bs 7s 6ing 2joyable 5ed 5ing 5ment 5s 2large 7d 3ightened 4sted 2ormous 3ugh 2quire 7s 6ies 7ng
6y 2rich 6ed 7s 6ing 6ment 3oll 6ed 6ing 6ment as 5ment 2semble 3uite 4re 6d 6s 6you 5ing 2tail 6ed 6ing 6s 3eral 5ed
5ing 5prise as 9ing 5s 5tain 9ing 9ment 9s 3housiaste 4ralled 4uastic 5sed 6iasm 9t aic cally as 3ire 6ly 6ty 4ties 5le
7d 7ment bs 6ing 5y 3lasten 3rance 8s 6ts 4ees 5gando 7s 5nched 5preneur cial fly cs dhip 5tien 5vistas 4ies 4usted
3sprechende 4tandene 3wickeln 9st 2velope 8s 3iable 7y 4ronment bal dly bs 7nement 4sage 8d 5ion 8ed 8ing 3oies 2zyme
1phemeral 2icellcolindale 5nter 3demiol 9ogical cst es by 4ural 3lepsy 3sode 7s 2unft 1qualities 7y 5ly 4te 6s 5ion 8s
3iped 5ment 9s 5o 6s 5ped 6ing 4table 8y 5ies 5y 4valence 9t aly as 1radicate 2ection 2folgreich ben 2gonomic 9s
2kennst 2laubt 3eben 4rnen 6t 2osion 2rands 3oneous 4rs 2stellt 5n 4klassige 1scalables 6r 6te 8d 7ing 8on as 7or 9s
4pes 3hew 3ort 6ed 6ing 3rito 4ow 2neft 2oteric 2pecially 3home 3rit 2sence 5tial 9ly 9s 2tablish 9ed as 9ing 9ment ds
4mos 4te 6s 3eem 6ed 3imate 8d 8s 7ing 8on as 3rategia 1tablierte 2ching 2hical 5s 3nic 6ally 6ities 8y 2iquette
1uropaweiten 1valuate 8d 8s 7ing 8on as 8ve 7or 3ngelism 9t as 8ze 9ing 3sive 2elop 3ning 7s 4ly 4ts 5ual 8ly 3rett
4green 4ify 4ybody 5day 5one 5thing 5where 2idence 8d 8s 7ing 6t 2olution 9ary 9s 4vable 5e 6d 6s 5ing 1xacerbation cs
4ting 5ly 3mination bs 6e 7d 7rs 7s 6ing 4ple 7s 2cavation as 3eed 6ed 6ing 9ly 6s 4llence 8t 9ly 6ing 5s 4pt 6ion 9al
bly 9s 4ss 6ive 3hange 8rs 8s 7ing 3isions 4te 6d 6ment 6s 5ing 3lude 7d 7s 6ing 5sion 7ve 9ly 3ursion 9s 4ses
2ecutable 6e 7d 7s 6ing 7on 9al 9s 7ve 9s 6or 8s 3mplar 8y 6ified 8y 5t 6ed 6ion 9s 3rcise 8d 8s 7ing 4tion 2haled 4ust
7ing 8ve 3ibit 7ing 8on as 7s 4larating 2igences 3stants 5e 6d 6nt 8ial 5ing 5s 2oplayer 2pand 6ed 6ing 6s 5sion 9s 7ve
4ts 3ect 6ancy 8t 7tion bs 6ed 6ing 6s 4dient 9ly 6te 8d 7ing 8on as 4nditure bs 5se 7d 7s 6ive 4rien 8c 9e ad as 9ia
bs ang 8tial 6ment aal btion aed aing as 5t 6ise 6ly 6s 3iration as 5e 6d 6s 5ing 5y 3lain 7ability 9le 7ed 8r 9s 7ing
7s 5nation bs 4icit 8ly 4oit 7ation 7s 5ration bs 8ory 6e 7d 7r 8s 7s 6ing 5sion 7ve 9s 3onential bly 4rt 6ing 4se 6d
5ing 5ure 8s 3ress 7ed 8s 7ing 8on as 8ve aness 2temporaneous 4nd 6able 6ed 6ing 6s 5sibility 8le 7on 9s 7ve 9ly 5t
4rior 5nal 8ly 6e 7n 6ship 3ract 7ed 7ing 8on 7s 6urricular 5ordinary 5s 4eme 7ly 6o 2udes 1yewear 0fabric 6ated 8ing
9on 8ors 6s 3ulous 2cebook 4less 4ted 5s 3hliche 3ial 4litate ad as 9ing aon 9or bs 7ies 7y 4ng 3simile 3tor 6ies 7ng
6s 6y 4ual 7ly 3ulties 6y 2ecal 4es 2iled 4ing 4over 4safe 4ure 7s 3rclough 4er 5s 4ly 4ness 3thful 2lkowski 3lback 4en
4ing 4on 3tering 2milial 7r 8ise bd 9ty 9zing 6es 5le 5y 3ous 2natic 3cied 3gen 3tastic 6y 2reedoonahmed 3leighhospice
3mer 6s 4house 4ing 4land 2scia 5nated 9s 8ing 3hion 3tcompany 4er 5st 2ther 3igue 2ucets 3lts 5y 2vorable 8y 5ite
4urable 9y 6ite 2xing 1earlessly 8ness 3sibility 6le 3therstone 4ure 7d 7s 6ing 2deral 6ted 7ion 5ico 2edback 8s 4ers
4ing 3ling 7s 2hler 2iern 2llow 6s 7hip as 2male 6s 3mes 2nces 3dyke 3wick 2rguson 3ociously 3ries 3tigen 5lity 2stival
8s 6e 2tching 2uille 1fective 1iabilit 2brillation 4osis 2cier 5s 3tion 7al 2delity 3uciary 2elded 5ing 5s 5work 3rcely
2fteen 2ghting 3ure 6d 6s 5ing 2lesystems 3ing 6s 3led 4ing 3med 4ing 3ter 6ed 6ing 6s 4ration 2nalise 8d 7ing 7t 8s
6zation 7e 8d 7ing 5ly 4nce 7d 7s 6i 7al 9ly 9s 7ng 9s 3det 4ing 7s 3ely 4sse 5t 4tune 7ing 3ger 6print bs 6s 6tips
3ish 6ed 7s 6ing 3tech 7s 2refighting 4power 4side 4wall 8s 3ing 3mly 4ographic 4ware 3sthand 5round 5s 2scal 3hbone
4ing 3tulas 2tment 3ness 3ted 5r 4ing 7s 2xated 3ing 3ture 7s 6ing 1lachen 3gged 5ing 4ship 3shcards 5ing 3tbed 4let
3vor 6ful 6s 5ur 7ed 7s 3wless 8ly 2edged 3eting 5s 3tcher 3xibel 6ilidad 9t ay 6le 8s 7y 5ng 5on 5team 2ieger 4rs 3ght
6s 2ooding 5s 4ring 5s 6pace 3tte 3urish 8ing 3wcharts 4er 4ing 4sheet 2uctuate 8ing 9on bs 3ency 5t 6ly 3idic 7s 5ly
5s 3jos 3oroscopic ay 2yers 3ing 3wheel 1ocused 6s 5ing 5sed 6ing 2kussieren 2lder 6s 4ing 3low 6ed 7r 8s 6ing 6s 2odie
3tage 4ball 4hills 4note 8s 4print 9s 4wear 2rbearance 5s 3ced 5s 3ecast 8ed 8ing 8s 5losure 4front 4ign 4man 5ost
4nsic 8s 4seeable 5ight 5ts 4ver 3ged 5t 6ting 4ing 4otten 3hers 4ims 3klift 8s 3maci 5l 6ities 7zed 6ly 5n 5s 5t 6ion
9s 7ve 6s 6ted 7ing 4ed 5r 6ly 4idable 5ng 4ula 7ries 8y 7s 7te 9d 8ing 9on bs 3patientsand 3someone 3thcoming 5is
4itude 4night 9ly 4unate 3ums 3ward 7ed 8r 9s 7financing 7ing 7s 2ster 6ed 6ing 6s 2undation aal as 5crm 5ed 6r 7s 5ing
5ry 4tain 3rteen 5h 1raction 8al 5ure 8d 8s 3gile 4mentation 8ed 8s 3ilty 3mes 5work 9s 4ing 3nces 7ca 5hise 9e as 9s
4kly 3ser 3udsters 5ulent 2eebies 4dom 7s 4ing 4lance 9r as 5y 4mium 4ze 6r 7s 5ing 3ight 7forwarders 4williges
3quencies 8y 7t 8ly 3shman 6en 5ness 5water 3twell 3uen 4ndliches 2iction 8less 3dge 6s 3end 6liest 8ness 7y 6s 2ontend
8s 5ier 8s 5line 9s 5s 3zen 2ugality 3itful 5s 3strated 8ion 2yers 1temangel 1ueled 4ing 2lfil 6l 7ed 7ing 7ment 7s
6ment 6s 3lest 4stack 4time 4ydistributed 2ncionalidades 4tion 8al aities cy aly 8ing 8s 3damental bly bs 4ed 5rs 4ing
4raise 9r as 8ing 3eral 3ktioniert 3nel 6s 2rbished 3naces 4ished 7ing as 5ture 3ther 7ing 2sefinance 3ion 2ture 6s
5istic 0gaiing 3ned 4ing 2lement 3leries 6y 4ons 3vanize 2mble 3eplay 3ification 6ed 4ng 2ndluru 2pped 2rage 4ntir
7ssant 7zar 3bash 3den 6ing 6s 4iner 3eth 3ment 7s 3ner 6s 4ishes 7ing 7ments 2soline 3tro 6enterology 6intestinal
6nomic 9y 6scopy 7tomy 2tekeeper as 8ing 4way 7s 3her 6ed 6ing 9s 6s 2uges 2ynor 1eared 2blich 2ckorobotics 2etha
2macht 3einsam 9e an 2nauso 3der 6s 3eraci 6l 7catalyst 7es 7ist as 8zation 9e ad 7ly 6te 8d 8s 7ing 8on aal as 8ve 7or
9s 5ic 7ally 5osity 6us 8ly 4tic 7s 3omic 3res 3tile 4le 6man 3uine 7ly 4tzt 2ographic aal cly 9es 8y 3logic 7sts 6y
3metric 9al 8es 7y 3physical 4olitical 3rgina 3science 4patial 3technical 2rade 4ldine 3iatric 9ian cs 9s 3rard
2sammelte 5ten 3etzeskonforme 3talten 5tion 4ion 7naires 4ures 2tanswersnow 3covey 3jensen 3skimmer 3ter 4ing 2wachsen
2zielte 1hostwriting 1iants 2fford 3ted 2gabytes 4ntic 2llian 2ques 2thub 2veaways 4butter 4rs 3ing 1lassdoor 5es 5ware
3ucoma 2eaned 3ich 2ichen 5keiten 3tches 2obal 6ly 3rious 3ves 2ucose 3ing 3ten 1narly 1okulr 2lden 2oding 4liff 4man
4will 6n 3gle 6adwords 6sem 2rgeous 2tten 2uldingay 2vern 6ance 6ed 6ing 6ment aal as 6or 8s 6s 3tech 1raceful 8ly
4ious 3ded 5r 6s 5s 4ing 4le 4ual 7ly 6te 8d 8s 7ing 8on 3fts 3ham 3ined 3mmar 3nde 5ir 5s 4ite 4ted 6e 5ing 5s 4ular
7tion 3phic 7al 7s 5s 3sps 4sroots 3teful 4ion 7s 4uitement 3vel 4itas 6y 3yscale 3ziano 5ng 2ease 4ter 6st 5ly 5ness
5work 3ener 6st 5field 5house 4ted 5ing 8s 3gson 2iddles 3evance 9s 3ffiths 3lling 5s 3nders 5ing 3tty 2ocery 3omed
5ing 3ssing 3und 6breaking 6ed 6ing 6s 7well 6work 4ped 5ing 8s 5s 3wing 4th 2undy 1uarantee 9d 9ing 9s 4dians 6ng
5rails 5s 2erilla 3sswork 4ts 2iadas 3dance 4ed 5line 9s 5s 4ing 2liers 2nnery 1waith 3sanaeth 2eithio 6redu 2ybodaeth
1ymnasium 9s 2naecological ay 3ecological 9y 0habgood 3ile 5idades 6tation 4ts 2ckathon 9s 4er 6s 5tt 4ing 2emato
7logical bsts ay 6uria 4odialysis 6ynamic 5globinopathy 5philia 5rrhage 5stasis 2iling 3rstyles 2llenge 4ucination
4ways 3sall 3ten 2mmer 4ond 2ndbags 5ook 8s 4cuffs 4ed 6ly 4ful 4holding 4icap 5ng 4le 6d 6r 7s 6s 5ing 4off 7s 5uts
5ver 8s 4picked 4shake 4werkliches 5ritten 3ging 4outs 3kinson 3nah 2ppen 6ed 6ing 6s 4ier 6st 5ly 5ness 4yroadsurfers
ding 2rassment 3den 6ed 6ing 5r 5st 4ing 4scape 8ing 5hip 4ware 5orking 3ian 4ng 3man 4ful 4ing 4onious 7se 7ze 6y
3ness 7es 7ing 3oune 3ries 5s 3vest 7ing 5y 6ai 2ssle 3ten 2ulage 4ing 2vefixed 4ns 3ing 2wkhill 4ins 2ystack 2zard
6ous 6s 1eadache 4count 4ed 5r 6s 4hunted 9r as 8ing 4ing 7s 4less 5ine 8s 4phones 4quartered bs 4set 4winds 3ling 4th
6care 6ier 6tech as 6y 3ring 7s 4tbeat 5ed 5felt 5ofengland 5s 3sman 3ters 4her 4ing 3vily 2ctic 4or 2dging 3ley 2ight
6ened 6s 2lfen 3icopter as 3les 4obrigit 3pdesk 4ed 5rs 4ful 7ness 4ing 4line 8s 2mantha 3ofiltration 2nsion 3thorn
2patic 6tis 5o 6biliary 6logy 2rausragendes 3ded 3eby 3itage 3nia 3oes 4ndata 3ramientas 3shaw 3zlich 2sitant 6te 7ion
2terogeneous 2uristic 9s 2xagonal 2yatlas 3don 1iccups 3kman 3ules 2dden 2erarchical 9es 8y 2gher 5st 4light 9ed 9ing
5y 4way 7s 3keit 7en 2king 2mself 2naus 3der 3ges 3sichtlich 3weg 2ring 2stological 8y 5pathology 5ric 8al aly 7es 6y
2tting 1nliche 1obbies 3son 2chtalentiertes 2dgetts 4kinson 4son 2lder 6s 4ing 7s 4outs 3eio 3iday 7s 4stic 8ally 3land
2megrown 4less 8ness 5y 4owner 9s 4page 4work 8ing 2nest 6ly 6o 6y 3ing 3orable 6ry 5ed 5s 4ur 6ed 6s 2oper 2peful 7ly
3ing 3ping 2raires 3der 3izon 7s 7tal ae aly 3sepower 5s 2spice 7s 5tal 8isation fs 9ty 9zed 8s 3ted 4ile 5ng 2tels
3line 3spot 7s 2urly 4sand 3sebound 5d 5hold 9s 5keeper 9ing 5s 5work 4ing 2wells 4ver 1rerschein 2leisten 7ung 3iche
2ungserfahrung 1uddle 6s 2gely 2jung 2manitarian 7y 5s 3ble 5y 3ility 3ming 3our 2ndred 7s 3ger 4ry 3ter 6s 4ing 2rdles
3ricane 9s 2sband 7ry 3tle 6r 6s 5ing 2tchinson 3ton 1wyluso 1ybrid 6ly 2dration 5ulic 4otherapy 2giene 6ic 7sts
2peracute 5casual 5exponential 5growth 5link 5parameter 5scale ar bs 6pectral 5tension 3otheses 8is 9ze 7tical 4xic
2sterectomy 6oscopy 0iconic 4ography 1dealerweise 5ism 5ly 4te 5ing 6on 3mpotency 3ntical 6fiable 8cation 8ed 9rs 9s
8zieren cst 7y 8ing 6ties 7y 3ological 8es 2iomatic 2yllic 1echyd 1gnite 5ion 3ore 6d 1llegal 3icit 4ngworth 3ness 7es
3umination 4strate as 9ing aon cs 9ors 1magery 5s 4inable 7tion 9ve 6e 7d 6g 6ing 2balances 2itation 2maculate 3ediate
9ly 4nse 7ly 4rse 7d 6ion 7ve 3igrant 9s 7tion 4nent 8ly 3une 5isation cs 6ty 6zation cs 5odeficiencies fy 6logical ast
9y 6phenotyping 6therapies cy 2pact 6ed 6ful 6ing 7on 6o 6s 4ired 6ment as 4tience 3eccable 4dance 5iments 4rative as
5fect 5sonal 9ting 3lant 7able 8tion 7s 4ement 9ation es 9ed ar 9ing 9s 4ications 6it 3ort 6ance 8t 9ly 6ed 7rs 6ing 6s
4se 5sible 5ter 3ressed 7ion as 8ve aly 4omptu 5v 6e 7d 7ment bs 7r 7s 6ing 7se 1naccessible 5uracies 8te 4tive
3dequate 3ppropriate 3ugural 2bound 4xes 2centive 9s 8ize 4ption 3idence 9s 7t 8s 3lement 4ination 6ed 4ude 7d 7s 6ing
5sion 7ve 9ness 8ity 5t 3ome 5ing 5plete 4nsistencies cy 5tinence 4rporate bd bs aing bon 5rect 3rease 8d 8s 7ing aly
5dible 9y 5ment 9al bity bly 9s 3ubating 8on 7ors 4mbent 9s 4rable 5red 6ing 2deed 4finite aly 4mnity 4pendence at bly
4structible 4xed 6rs 6s 5ing 5ventures 3icate 8d 8s 8urs 7ion as 8ve 7or 9s 5es 4gent 4rect 8ly 4scriminate 5pensable
4vidual aised bty bzed aly as 8ellen 3octrination 4or 3uced 5ing 5ted 6ing 7on 9s 4lge 4strial aized as 8es 8ous 7y
3welling 2efficiencies at 3qualities 9y 5ities 3rtial 3vitably 3xpensive 6rienced 2fant 6s 3ected 6ion 9s 8us 7ve
4rence 5tility 4stations 3inite 8ly 4sical 3lammation 9ory 4ection 5xible 4ows 4uence 9d 9r as 9s 8ing 7tial 7za 5x
6data 3ographic bs 4rm 6al 8ly 7tics 9on bal bs 9ve 6ed 6ing 6s 3ractions 5red 5structural de es 4equent 3use 5ion 8s
2geniero 5uity 4st 6ed 6ing 7on 6s 3lis 3redient as 5ss 2haled 3erent 8ly 5it 7ed 7ing 3ibit 7ing 7ors 3ouse 2itial 7ly
6t 7e 8d 8s 7ing 8on 8ve as 7or 2jectable 6ing 7on 9s 3ured 5ies 5y 2kjet 2line 2nards 4te 3ings 3ovate 8d 8s 7ing 8on
as 8ve aly 7or 9s 2oculation 3rdinate 4ganic 2patient 9s 3uts 5ted 6ing 2quire 7s 6ies 7ng 6y 5sitive 2sane 6ly 4tiable
3besondere 3ect 6icides 6s 5ure 7ity 4parable 4rt 6ing 7on 9s 3ide 4ght 7ful 7s 4tu 3omnia 4urcing 3pect 7ed 8s 7ing
8on as 7or 9s 7s 4iration bal 6e 7d 7s 6ing 3tabilities ay 5gram 5ll 7ation cs 7ed 8rs 7ing 7ment 7s 6ments 5nce 8s 6t
7ly 4ead 4igated 5l 6led 7ing 5nct 8ively 8s 5tuted 9s 8ing 9on bal dize bs 4ruct 8ed 8ing 9on bal bs 9ve 8or as 6ment
aal btion aed aing as 3ufficiency bt 4lated 7ion 5in 4rance 9s 5e 6d 6r 7s 5tech 2tact 4ke 6s 4ngible as 3egraci 7l 7te
9d 9s 8ing 9on bs 9ve 8or as 6edig 6ity 4llectual cly 6igence at ber bly 4nd 6ed 6ing 5se 7ly 6ifier bs 7ty 7ve 9ly 5t
6ion 9al bity bly 6s 4ract 8ed 8ing 9on bs 9ve aity 8s 6gency 5cede 7pt 6hange 6ollegiate 7mpany 7nnect ced cion cs
5departmental 8endencies 6isciplinary 8ziplin 5est 8ed 8ing 8s 5face 9d 9s 8ing 6erence 5im 6or 8s 5locks 5mediary ate
6ittent 5n 6al 8ize 8ly 8s 7tional des dly 6e 7n 7s 7t 6s 7hip as 5operability 5personal bnelles 6lay 6ret 9ability
ation es 9ed ar bs 9ing ave 9s 5related 6ogate aion 6uption cs 9s 5sect 9ion 9s 6tate 7itial 5vals 6ene 8tion cal cs
6iew 9ed ae bs ar bs 9ing 9s 4stinal 3imacy 6te 8ly 5idated 3olerant 3racompany 5day 5muscular 5net 5oral 5partum
5vascular 6enous 4icacies 7te 5gued 5nsic 9ally 4oduce 9d 9s 8ing 8tion cs 9ory 5s 6pection 4usion 3uition 7ve 9ly
2valid 5uable 4sive 3ent 6ed 6ing 7on 7ve 6ories 8y 4rse 5ters 4st 6able 6ed 6igate bd bs aing bon ds bve aor cs 7ng
6ment as 6or 8s 6s 3igorating 4sible 4tation as 5e 6d 6s 5ing 3oice 7s 6ing 4lve 7d 7ment 7s 6ing 1odine 6software
2nising 1roning 2regular 9ities 4levant 4spective 4versible 3igation 4table 2ving 1sabelcontreras 2chemic 5n 3ommitted
2land 3ocated 2olate 7d 7s 6ing 7on 3tope 2suance 4ed 5r 6s 5s 4ing 1temize 3rate 7d 6ing 7on 9s 7ve 9ly 2ineraries 8y
2self 1vanaleon 1wanttojoin 1zzard 0jacking 4son 3obs 3queline 5i 2dual 2mieday 5son 3mer 4ing 2nakagrawal 3ette 3ice
4ne 3nine 3vier 2rgon 3man 3vis 2soncox 1cfarrelly 1ealous 3nette 2derzeit 2ffrey 5ies 2nnie 5fer 2opardizing 7y 2welry
3itt 1igsaws 2llian 2nadu 2tter 1oanna 5e 2bsite 7s 2ckey 2hnston 2ined 5r 6s 4homebase 4ing 4tly 5s 2nlerner 2rdan
2seph 3hdunton 4ua 2urnal 7ists 8zation 7s 5ey 7man 7s 2yful 1paget 1sonld 1udged 5ment 9al 9s 5s 4ing 4ment 8al 8s
3icial 4th 2ggle 5ing 2liet 4usbetmann 2mping 2nction 8s 3ior 6s 2pyterlab 2risdiction cal cs 2stice 5fiable 7cation ds
6y 5n 6e 2venile 0kambalimath 2nnst 2rasu 2tegorisiert 3herine 4ryn 3rina 2yaking 1eenness 3per 4ing 2llygray 3uarga
2nnels 5nzulernen 4st 3tchft 2rnel 6s 3rie 2togenic 2yboard 8ing 8s 3rock 3word 7s 6ker 1halid 3nna 2uitson 1ickoff
4start 2dney 6s 2lled 5r 2mberly 2ndly 4ness 4ykaur 3ematic 9s 3gsbury 2ragan 3sty 2tchen 7s 1laren 2einerperkins 6s
1mptnhs 1neeling 2ives 2otted 5s 3wing 4ledgable 8e 9able 9base 1ollegiale 2mmen 4st 4unizieren 3petent 9e 4lett 6xen
2nghq 3tinuierlichen 1reditorischen 2ishna 7n 4tenchentnik 1ubeadm 4ctl 2rangnya 3zem 0labeled 6r 5ing 5led 6ing 5s
3oratories 9y 5er 4ur 2cking 3ounty 3tation 2dder 6s 2gging 2kehouse 2ldridge 3ondrelle 2mbdalabs 4ert 3inar 3ptey
2ncashirecare 3ded 4ing 4line 5ords 4mark 8s 4scape 9d 9rs 9s 8ing 3gfristige 4uage 8s 5e 3kai 2paroscopic 3sed 3top 6s
2rgely 5r 5st 2sering 3sen 3ting 2tencies 6y 5t 4ral 7ly 4st 3hes 3itude 3ter 2ughter 3nch 6ed 7rs 7s 6ing 6pad 4dering
5ry 3ren 6benoit 2wful 3less 3rence 3yer 6s 2yered 5s 3ing 3man 3off 4ut 6s 1eaching 3der 6board 6s 7hip as 4ing 3flet
7s 3gue 6s 3kage 3ning 3rned 6r 7s 5ing 8and 8s 5s 5t 3sed 5s 4ing 3ves 4ing 2cture 7s 6ing 2dger 6ing 6s 2etcode
2gacies 5y 4lly 5tech 3end 6ary 3ibility 5le 4slation 9ve 4timate 2icestercityccg 4spart 3sure 7ly 3test 2mcal 3flat
3house 3list 3pire 3warm 2nder 6s 4ing 3gth 6s 6y 3ses 3ton 2pori 2quel 2rnen 4st 2sbian 3ions 3ser 4on 6s 2tter 6head
6s 4ing 3zten 2ukaemia 2veling 5ling 5s 4rage 8d 8s 7ing 5s 3ies 1iabilities 8y 4le 3ise 6d 5ing 5on 2berating 3raries
6y 2cence 7d 7s 5se 7d 7s 6ing 6ors 6ure 5tiate 2ddle 3erar 2eben 4sten 2febalance 5lood 4cycle 9s 4like 5ong 4span
5tyle 9s 4time 3ting 2gand 3hter 5house 5ing 5ning 5s 5weight 3nes 2kelihood 5y 4minded 4ness 3ing 2mestone 3itation as
5ed 5ing 5s 2nacs 3chpin 3dsey 3eage 5rity 4ns 4rs 3gual 5istic as 9que 3kages 4ed 6in 4ing 3ters 2oration 4er 2quid
6ated 8ion bs 6ity 6s 4or 2sted 5n 6ed 7r 8s 6ing 6s 4ing 7s 4os 2tany 3eracy 6lly 6ry 6te 7ure 3hography 3igation 7ors
3tle 2vely 4rpoolft 4stock 6ream 3ing 1lreceiveyour 2wyddiannus 1oaded 4ing 2bbying 2cala 5e 5isation 7ed 6ties 7y
6zation 7e 8d 8s 7ing 5ly 5s 4te 6d 6s 5ing 6on 8s 4ux 3kbox 4down 4ed 5r 6er 4step 3ums 2destone 3ging 2gbook 7s 3ged
4ing 3ical 7ly 4stic 8al 8s 2nger 5st 5vity 4itude 4listing 4standing 4time 2oked 4ing 4out 4ups 3ped 3sely 2raine
3ikeetcx 3raine 2sing 3ses 2ttery 4ie 2udest 3isa 5e 3nge 6s 2vable 3ely 4rs 3ing 2wering 5s 4st 2yalty 1tiples
1ubrication 2crative 2kemelas 2mber 3inal 2ncheons 6s 5time 2xury 1vdistans 1ymphoma 2nsey 0macdonald 3hen 4ine 7d 7ry
7s 8used 6ing 7st 9s 3kenzie 3niven 3roeconomic 5s 2dalina 2gazines 3gie 3ical 5school 4strate as 3net 6ic 8s 6s
4ificent 6ying 5tude 3uire 2hmood 3oney 2iden 3lbox 7es 4ed 4ing 7s 4room 3nframe 9s 4land 5ine 5y 4prize 4stay 6ream
4tain 8ability ale 8ed 9r 8ing 8s 5enance 7ir 3suria 2jeur 3ikan 3oring 6ty 5s 2kers 4up 3inde 5g 2ladaptive 4ria 3colm
3functioning bs 3ignancies 9y 8t 3nutrition 3practice 3treatment 3ware 2mmograms 8phers ay 2nage 6able 6d 6ment as 6r
7ial aly 7s 6s 5ing 3date 7d 7s 6ory 4ylogan 3ejar 3gomint 3ifesto 5olds 4kins 4pulate 9ing aon cs 3kind 3ley 3nequins
5r 6s 4ing 3oeuvre 8ing 4metry 3power 3tels 4ra 3ual 6ly 6s 4facturability cle ae bd br cs aing 2pped 4ing 7s 2rathon
3cus 3gin 6s 3ian 6ne 4juana 4na 4tal 3kdown 4ed 5rs 5t 6able 6ed 7r 8s 6ing 6place bs 6s 4up 3ler 3quee 6s 3riage 5ed
4ow 4ying 3shaling 3tech 4infowler 4yn 2scots 3onry 4od 3sage 7s 4es 4ive 7ly 3ter 6ed 6ing 6s 6y 2tched 6s 5ing 3erial
8ization ae 8ly 8s 5nal 6ity 3hematical as 5ws 3plotlib 3rices 5x 6ed 7s 4on 6s 3ter 6s 4hew 7s 3uration 5e 6d 5ing 6ty
2xilla 6o 7facial 4mal 5isation 7e 8d 8r 8s 7ing 6ze 8d 8s 7ing 5um 2zedesign 1cadam 3voy 2cormick 2donald 2gregor
2leod 2master 1ealtime 8s 3ning 7ful aly 4time 3surable 9y 6e 7d 7ment bs 7s 6ing 2chanic 8al 8s 7sm 9s 7zed 5tronics
2dalists 5lion 5s 3ian 5te 6ion 6or 4cal 7hr 7ly 7recruitment 9sourcing 7s 7workforce 6tion as 5inal 7e 8s 5o 5s 4eval
4ocrity 5r 4tation 4um 6s 4zinische 3wayft 2etdandy 4ing 7s 4ups 2illeures 8s 2jora 6r 6s 2lanie 3den 3issa 2mber 6s
7hip as 4rane 3ohon 4rable 6ndums 5ies 6zation 5y 2ncari 3ingitis 3strual 3tal 6ity 6ly 4ion 7ed 7s 4or 6ed 6ing 6s
7hip 2rchandise bd aing 7t 8s 3edith 4ly 3ged 5r 6s 5s 4ing 3itocratic 3seycare 2shes 3othelioma 3sage 7s 6ing 2tabolic
4data 4game 4llurgical 5s 3calfe 3ering 5s 3hod 6ical aly 6ologies ay 6s 3iculous aly 3res 4ic 6s 4ology 3tre 1ichael
4ele 6le 3robial 7ological by 6usiness des 5controller fs 7py 5factories by 5graphic 5manage bd bment 6eters 5organisms
5phones 5scope as 9ic 9y 6ervice cs 6tructure 5tomy 5wave 2dcore 3day 4le 6ware 3night 3town 3way 4ife 7ry 5ves 2ghty
3rate 7d 6ing 7on 9s 2leage 4stone 9s 3ieu 4tary 3lar 4ennials 5r 4ing 5on 7s 5second bs 4work 2nded 6ness 5stens
4fulness 4set 7s 3eral 7s 3ggu 3iaturized 4bus 4mal 7ly 5ise 8d 7ing 6zation 7e 8d 7ing 5um 7s 4ng 4ster 3orities 7y 5s
3ute 6s 2rror 6ed 6ing 6s 2saligned 4ppropriation 3carriage 4ellaneous 4onduct 6figurations 3match 8es 3sed 4ing 5on
7ary 7s 4teps 3take 7s 3use 6rs 2tbringen 3chell 3denken 3gestalten 3hilfe 3igate 8d 7ing 8on as 3lachen
3verantwortlich 3zuerleben 5gestalten 2xers 3ing 3ology 3ture 1obile 6s 5isation 7ed 7ing 6ty 6ze 8d 7ing 2cking 4ups
2dalities 7y 3eled 6r 7s 5ing 5lers 6ing 5s 4ms 4rate 8d 8ly 7ing 8on 5n 6e 6fi 6isation 8e 9d 8ing 7zation 8e 9d 8ing
6ster 3ification cs 6ed 5y 6ing 3ular 7ity 8zing 6te 7ion 5e 6s 2hammad 6ed 2isture 2lding 3ecular 7e 8s 2ment 6s 6um
2narchcrops 3diale 3etary 5isation 6zation 7e 8d 3ica 4es 4tor 7ed 7ing 7s 5ro 3oclonal as 4lith 8ic 8s 4repo 8s
4tonous 3thly 5s 4rent 3umental 2odboards 3nshot 3rland 8s 2pped 4ing 2rale 3bid 6ities 8y 3ecambebayccg 3gan 4en 3ning
7s 3phology 3ris 3tality 5r 4em 6s 4gage 8s 4uary 2saic 3tly 2ther 6hood 6s 3ion 6s 4var 6te 8d 8s 7ing 8on aal as 7or
5e 6d 6s 5iert 9em 3orcycle 5home 9s 5s 5way 8s 2ulding 3ntain 8eering 8ous 8s 5ford 5ing 5s 2vement 8s 4rs 3ies 4ng
2wers 3thorpe 1stfbl 1tlicher 1ultiagency 5call 6entre 6hain 8nnel 6ultural dism 5disciplinary 5faceted 8torial 7mily
6unctionals 5layer 6evel 6ingual 5media 7ters 6illion 6odal 5national 5player 7e 7ier as 7y 8ing 6rofessional 5sig
6ystem 5task 9er 9ing 6hreading 6ude 5variate 5year 2ndane 3icipal 9ities by 4tions 2rphy 3tagh 2scle 6s 4ular 6o
7skeletal 3eums 3ical 5ian 8s 2tagenesis 4tions 3ual 6ly 4elle 1ycobacteriology 4logy 2eloid 5ma 2ocardial 2riad
3oadsurfer 2self 3teries 7ous 0nailers 2mely 4plate 3ing 2nofabrication 2pkin 2rcotic 3ration 7ve 9s 4ow 6ed 6ly 2scent
3ogastric 2talie 4rajan 3han 3ion 6al 8ities ay 8ly 8s 6s 6wide 4ve 6ly 6ness 6s 3ural 7ly 7ness 5e 2vigate 8d 7ing 8on
aal 1chner 1digkeit 2lich 1earby 4er 5st 4ing 4ly 3tly 2bulized 5ous 2cessarily 8y 6itate bs 8ies 8y 2eded 4ing 4le 6s
7s 4to 2gative 8ly 3lect 7ed 4igence 3ocio 4tiable 7te 9d 8ing 9on bs 8or 2ighborhood cs 8ing 7urhood ds 9ing 3ther
2ments 2obank 7s 3natal 6e 7s 6ology 2phrologists 9y 3tune 2rdwallet 3vosa 5us 2sted 4led 2twork 7ed 7ing 7s 2ural
4oanaesthesia 5behavioral cural 5degenerative 7velopment gal 6isabilities ey 7vergent asity 5logical 9st bs 8y
5muscular 5nav 6s 5pathology 6hysiology 6sychiatric ey aological ey 5radiology 5science cs 6pinal 6urgeons ary crec
9ical 5vascular 3tral 7ize 5on 7s 2wborn 4ridge 3est 3sletter as 4paper 9s 4worthy 3ydd 2xtplayso 1gigen 3meno 2lich
1hsprofessionals 1icely 3holas 6ls 3ola 5e 2erie 3urs 2ghtlife 6y 5s 2mble 5y 2neteen 5y 2tric 4ogen 2veau 1liche 6s
1nische 1oahsarkhospice 2minal 7ly 6ted 7ing 8on as 2nbinary 3conformance aing 3exempt 3linear 3negotiable
3prescription 5ofit 9s 3sense 4terile 5op 3technical 3verbal 2rmal 6ity 7zation 8e 8ing 6ly 3ovirus 3ris 3thstaffs
5umbria 2sotros 3talgic 2table 6y 4mment 3boring 3ebook 8s 3hing 3ice 6d 4fication cs 6ed 5y 4ng 4on 6hq 6s 3tshc
2uveau 7x 5lles 2velty 2where 2zzle 1uance 6d 6s 2clear 2dges 2estra 3vas 2ffieldhealth 2mber 6ext 6s 3eracy 6te 5ic
7al 5ous 2rsed 5recruitment 6ies 6y 5s 4ing 3ture 7d 7s 6ing 2trient 5tion 9al bly 8us 3shell 0obesity 3ying 2ject 6ifs
7on 9s 7ve 9ly 9s 8ity 6s 2ligated 7ion as 2servability 8le 7nces 7tion bal bs 6e 7d 7r 7s 6ing 4ss 6ed 7s 6ing 7on 7ve
9ly 3olete 3tacle 8s 4etric 9ians 9s 4ruction 9ve 2tain 6able 6ed 6ing 6s 2vious 7ly 1callaghan 2casion 8al aly 8s
3upancy 7t 6tion aal cly as 5ied 7s 5ying 4rred 7nce as 6ing 5s 2toverse 2ular 1dgersberndtson 1esophageal 1ffboarding
3deal 3ence 7s 5ded 7r 8s 6ing 5es 5sive 4red 5ing 8s 5s 5te 3ice 6r 7s 6s 5ial 8ly 8s 4ziell 3line 4oad 7ing 3rons
3set 6s 4hore 4ite 7s 2tentimes 1gether 1ldest 2factory 2iver 4iajames 2ympiad 1mafertility 2issions 2nichannel 1nboard
7ed 7ing as 2call 3hain 3ological 8sts 7y 2emedical 3pay 3self 2going 2line 2recruitment 2shore 3ite 6s 2tologies 2ward
6s 1paque 2endoor 4ed 4ing 7s 4ly 4ness 4phone 4vm 3rability 5ndi 5te 7d 7s 6ing 7on 9al bise czation de ed ding bly 9s
7ve 9ly 9s 6or 8s 4osehealth 2hthalmic as 8ologists cy 2iate 3nion 7ated 7s 2ortunidad bes 2portunistic 9t aes aies ay
bfor bin bto 4sed 6s 5ite 2tical 5ians 5s 4mal 7ly 5isation cs 7e 8d 8r 8s 7ing 7m 7tic 8s 6zaci 8r 8tion cs 7e 8d 8r
8s 7ing 5um 4on 6al 8ly 6s 3ometrist bs 8y 2usclip 1racles 3lly 2bital 5ing 5s 2chestrate bd bs aing bon aor cs 3ome
2derbooks 5ed 5ing 5ly 5s 3inary 6te 8d 8s 7ing 8on 7or 9s 3nance 2ganic 7ally 7s 6s 7ation cal cs 9orische 7e 8d 8s
7ing 7m 8s 6zation cal ely cs 7e 8d 8r 9s 8s 7ing 5s 2ient 6ada 7l 7te 9d 8ion bs 6ed 6ing 3gin 6al 8ity 8ly 7te 8ing
9on bs 6s 2louise 2nitz 2ourke 2thodontics 5geriatrics 5paedic bs 6edic as 6tic 8sts 5tic 8s 5voltage 1scilloscopes
2mosis 2teoporosis 3rich 1thers 5wise 2ology 1urselves 4pecialist 2tage 6s 3bound 8ing 4reak 8s 4uilding 3come 7s
3dated 4oor 7s 3fit 3going 3ils 4ngs 3let 6s 4ier 7s 5ne 7d 7s 6ing 4ook 4ying 3maneuver 3pacing 5tient as 4erform aed
aing as 4ut 6s 3reach 8es 8ing 3set 4ide 5zed 4kirts 4ource 9d 8ing 4tanding 3ward 2verte 1verachievement aing 5ll
7goodby 5rching 4billed 4come 7ing 4due 4haul 8ing 8s 5ead 4lap 7ping 6y 7s 5ooked 8ing 8s 5y 4night 9s 4payments
4rides 5uns 4saw 5ea 7s 6e 7ing 7n 7s 5ight 6zed 5tocking 5ubscribed 4time 4view 8s 4whelmed 9ing cly 1wners 6hip 3ing
1xfordahsn 6health 2idation 3metry 2ygen 6ation 0pacemaker 9s 3ing 3kage 7d 7s 6ing 4ed 5t 6s 4ing 4st 2ddock 3more
2ediatric aians as 2gers 3ination 5g 2inful 4less 4stakingly 4ted 6r 7s 5ing 5work 3red 4ing 2late 6s 3ette 3let 6s
4iative 2ncreas 7tic 3das 4emic 3elized 5s 3try 2perless 5s 5work 2rachute 4digm 8s 6se 4graph 4legal 5lel 8ism 9zation
4medic 9s 6ter 9ized 9s 7ric 5ount 4sitic 4tion 8s 3cel 6s 3ent 6al 6eral 6hood 6ing 6s 3faitement 3ity 3kes 4ing 4land
3les 3ser 6s 4ing 4ons 3tager 7s 5ke 4ements 5naire as 7riat 4ial 5cipant bs 9te bd bs aing bon aory 8er 9s 6le 6ular
aly 9te 5e 6l 6s 5r 5tioning 9s 4ly 4ner 7ed 7ing 7s 8hip bs 4yup 2ssed 5nger 9s 5s 4ing 5on 7ate aly 7n 7s 5ve 4port
8s 4word 8s 3ted 4oral 4ries 5y 2tches 5ing 5work 3ented 4rnity 5son 3hfinding 4ogens 5logical 9es 9sts 8y 4way 7s
3ience 6t 7ly 7s 8and 8with 3reon 4icia 4ol 6s 5n 6age 6es 6ising 6s 3tern 7ing 7s 6s 4ing 2ulgraham 4ine 3sed 2vement
3ing 2yable 7s 3back 3check 3ers 3ing 3load 7s 3ment 7s 3off 6s 4ut 6s 3rates 4oll 7s 3scale 4lip 7s 1eaceful 3rce
2culiarities 2dagogical 3iatric 9ians 9s 4gree 2ering 2lvic 2mandu 2nalties 6y 3chant 3dant 4ing 3etrate 8ing 9on bs
3samiento 4ion 7able 7s 2ople 6s 2pler 2rceive 8d 5nt 7age as 7ile 5ption as 7ual 4utaneous 3fect 7ion 7ly 4orm 7ance
bs 9t 7ed 8r 9s 7ing 7s 4usion 3haps 3imeter 4natal 4od 6ic 8al aly 6s 5perative 4patetic 5heral as 4toneal 8i 3manent
9basis 9ly 4et 4is 6sible 8on aing as 5t 6e 6s 6ted 7ing 3petuals 4lexity 3severance 8e 4ist 7ence 9t 4on 6a 7ble 7l
8isation ae bd 9ties ay 9zation ae bd 8ly 7s 6centred 6ne 8l 8s 6s 4pective bs 4uade 8s 6sion 8ve aly 3tain 7ing 7s
4inent 9e 2ssimistic 2tabyte 8s 4ng 3ites 3rol 6eum 2uvent 1gvector 1harma 6ceutical es 7ies 8st as 7ogenomics 8logical
by 7y 3sed 5s 4ing 2enomena 9l aly 2ilanthropic by 4ip 6pa 4krav 4lip 7s 4osophy 2lebotomist cs 9y 2ollierose 3nes 4ics
5ng 3tocopiers 8ying 5grammetry 8pher cs aic as ay 5lithography 5room 5s 5therapy 2rase 6s 2ysical 8ly 8s 6ian 9s 7st
9s 6s 5o 6logic bal ast cs 9y 6s 6therapeutic cist fs cy 1icked 5r 4ing 4up 3nics 3ture 7d 7s 8que 6ing 2eces 4ing
2ggybank 2llar 6s 4ing 3oted 5ing 5s 2ngram 3ning 3point 2oneer 7ed 7ing 7s 2peline 8s 3ing 2tched 6s 5ing 3falls
3taway 3uitary 2votal 5ing 5s 2xels 2zzas 1laced 5ment 9s 5s 4ing 3gued 3inly 4sir 3nar 4et 6ary 4ification 7er 4ned 6r
7s 5ing 4ogram 9s 4ts 3sma 4ter 7ing 5ic 7s 5y 3taforma 4eforme as 5s 4form 8s 4ing 6um 3yable 8s 4back 5ook 8s 4ed 5r
6s 4ful 7ness 4ground 4ing 4out 2eadings 4sant 8ly 5e 6click 7ontact 6d 5ing 5ure 3dge 6d 3ntiful 5y 3thora 5ysmography
3ural 2oiement 3tted 2ugged 4in 6s 3mber 7s 5ing 3nge 3ridisciplinaire 3sieurs 1mddtc 1neumatic 5othorax 1ocket 2dcast
7ers 7s 3iatric 8sts 7y 3redesign 2etry 2inted 5ing 5s 3sed 4oning 2lars 3ice 6s 5ies 8and 5y 6holders 6makers 9ing 4sh
6ed 6ing 4te 6ness 5ical 9ly 7s 6ques 3lard 4ination 4ution 3yglot 5on 7official 7s 4mer 4pectomy 5harmacy 4somnography
2nctuellement 3dre 5ons 2oled 4ing 3rer 4ly 2pular 7ity 6te 8d 7ion as 4ps 2rcari 3tability 6le 5l 6s 4ers 4folio 9s
4hosp 4ion 7ed 7ing 7s 4raits 2sition 8al 8ed 8ing 8s 6ve 8ly 8s 7ity 5on 3ses 6s 7es 7ing 8on 4ibilities ay 6le 7y
3tal 4cards 4doctoral 4ed 5r 6s 4graduate cs 4hog 6lder as 4ing 7s 4mortems 4natal 4partum 4registration 4uler 7s 5ral
6e 2tenciar 5tial 9ly 9s 5zielle 2ultry 3nds 3ring 4suivre 2verty 2wder 3ered 5ful 5house as 5ing 5s 1racticable 8l
9ity 9ly 7e 8d 8education 8plusgroup 8s 7ing 6se 8d 7ing 6tioner cs 3gmatic 9ally 8sm 3ise 6d 6s 5ing 3tique 8s 3xipal
2ecautions 4edence 8t 6ing 5ptee 7or 9s ahip ds 4ious 5se 7ly 6ion 4linical 5ude 4onception 4ursor 3datory 4efined
5termined 4ict 7ability 9le ay 7ed 7ing 8on as 8ve 7s 4ominantly 9tely 3ece 4minent 3fabricated 4er 6able 9y 6ed 7nce
as 8tial 6rable 7ed 6s 3gnancies 8y 7t 3liminary 3mature 9ly 4ia 5er 5se 7s 5um 7s 3nant 7es 5tal 4dre 5s 3operative
3packaged 5ids 5raci 7rse 7tion bs 8ory 6e 7d 8ness 7r 7s 6ing 4ped 5ing 4rocess aing 3reqs 6uisite cs 3sales 4chool
5reening 6ibe 9d 9r as 8ing 7ption cs ave 4ence 6t 7able 8tion cal cs 7ed 8r 7ing 7ly 7s 5rvation 7e 8d 7ing 4ses 5ing
5ure 8d 8s 7ised 8zed 4terilization 5ige 7ious 4ume 3term 4raining 4tiest 5y 3uve 3valence 8t 4ent 7able 8tive 7ing 8on
8ve 7s 4iew 5ous 8ly 2iced 5s 4ing 3des 3marily 6y 4ed 5intellect 5r 6as 6os 5s 4itive 9s 3ncipal 9e 9ly 9s 7le 9d 9s
4ted 6r 7s 5ing 5s 3orit 7ies 8sation 9e ad as 9ing 8zation 9e ad as 9ing 7y 5s 5ygroup 3son 6clearance 6ers 6s 4tine
3vacy 5te 7ly 4il 6ege 9d 9s 3zes 2newswire 2oactive 9ly 9ness 8idad 9ty 4ktiv 3bability 6ly 5tion 9ary 4es 4ing 4lem
7atic 7s 3cedural 8e 9s 5ed 7ing as 7s 5so 7s 6s 7ed 8s 7ing 7or 9s 7us 4laimed 4rastinate 4ure 7d 7ment bs 7s 6ing
3dding 4ucci 6e 7d 7r 8s 7s 6ing 6t 7ion aization ce cing as 8ve aly 9ity 8zation 9e ad 7o 7s 5it 5ktiver 3fession aal
cism dzing cly cs dyou anelle ds as 7ors 4iciencies ay 9t aly 5l 6e 7s 6ing 6s 5t 6ability 8le 9y 6s 4ondeur 5rmas 5und
8ly 3gnosis 4ram 7e 7mable 9tic cally 8e 9d 9r as 9s 8ing 7s 5ess 8ed 8ing 9on bs 9ve bly bment 3hibit 8ed 8s 3ject 7ed
7ion as 7s 5t 6s 3lific 4onged 3minent 5se 7d 7s 6ing 4ote 7d 7r 7s 6ing 7on 9al 9s 4pt 6ed 6ing 6ly 6s 3nounced
4unciation 3ofed 5ing 5read 9ing 5s 3pagate 8ion 5ne 4el 6lant 7ing 6s 5nsity 5r 6ly 6ties 7y 4oner 5rtion aate 5s 6al
8s 6e 7d 7s 6ing 7tion bs 4res 6t 5ietary 4tech 4ulsion 3rata 3secution 4ody 4pect 8ed 8ing 9on 9ve 8s 8us 6rous 4tate
5hetic as 4umer 3tect 7ed 7ing 8on as 8ve 7s 5in 7s 4obuf 8s 5col 8s 5type 9d 9s 8ing 3udest 5ly 3ved 5n 6ance 5s 4ide
7d 7r 8s 7s 6ing 5nce 8s 7ial 6g 5sion 9al bly 9ed 9ing 9s 3xies 5mity 4ying 2udent 1seudomyxoma 2ychiatric ast cs 9y
5o 6analytic 6dynamic 6education fal 6logical dly ast cs 9y 6metric cs 6pathology 6ses 8xual 7is 7ocial 6therapeutic
cist fs cy 7ic 7ropic 1ublic 6ation bs 6ist 7ty 7zed 6ly 5sh 7able 7ed 8r 9s 7ing 2esto 2isse 6nt 2lled 4ing 7er
3monary 6ology 2mping 2nchy 4tual 8ity 8ly 7tion 6res 2pils 2rchase 8d 8s 7ing 3ely 3ification 3ple 4ose 7d 7ful aly
7ly 7s 3sing 4ue 6d 5ing 6t 7s 2shed 5s 4ing 2thussery 3ting 2zzle 6s 1yramid 2test 0qovery 1uadrillion 5uple 3int
3lification ds 7ed 8rs 8s 6y 7ing 5t 6ative 6ies 6y 3ntifiable 8cation 8ed 7y 8ing 6tative 7ies 7y 6zation 5s 5um 3rter
7back bing 7ly 7s 5ile 3ternary 2elques 3ries 4yable 5ing 3stion 8able 8ing 8naire ds 8s 5s 3ueing 5s 4ing 2icker 5ly
5start 3etly 3ntessential 3pes 3rks 5y 3valente 3zzes 2otas 5tion 9s 4ed 5s 4idien 9nes 5ng 2reshi 0rachael 4el 3ial
4sm 3ked 4ing 2diated 6ion 6or 4cal 7ly 4ographer cs aic ay 5logical 9st bs 8y 5pharmacy 5s 5therapy 4us 2ikucom 3lroad
8s 4way 3nbow 4screens 3sed 5r 5s 4ing 2llen 4ies 4ying 2mped 4ing 2nchers 3dom 6ised 6ly 3ged 5s 4ing 3ked 4ing 7s
2pidly 3port 7s 2rchie 3ely 2ther 3ing 6s 4on 6al 8e 8isation 9ze 6s 5s 2ving 1chawdry 1eablement 3chable 5ed 6s 5ing
4tion 8s 6vated 9ing aon 7e 8ly 5or 7s 3dability 6le 4er 6s 4ily 5ness 6g 7s 4mission 4out 7s 3gent 7s 3lignments
5sation 6e 7d 6ing 6m 6tic 5ties 6y 5zar 7tion 6e 7d 6ing 4ly 4time 5ors 3ping 4ply 3son 6able aness 9y 6ed 6ing 6s
4sembly 6ssing 8ment 5ignment 5urance 7e 8d 7ing 3uthorisation 2balancing 4te 3ecca 4kah 4llious 3oot 3rand 7ing 3uild
7ing 6t 2call 6s 3eipt 7ing 7s 5vable as 6e 7d 7r 8s 7s 6ing 4nt 6ly 4ptacles 6ion 9ist cs 9s 7ve 4rtification 4voir
3harge 8able 7ing 4erch 8e 9s 8ierst 8ons 3idivism 4pe 6s 5ient 9s 5rocating 3laimed 3ognise 9d 9s 8ing 7tion bs 7ze 9d
9s 8ing 4mmend 9ation es 9ed ar 9ing 9s 4ncile 9d 9s 8iation es 9ng 5figuration ae bd aing 5naissance 6ect 5struction
cve 5version 4rd 6ed 6ing 9s 6keeping 6s 4ver 7ed 7ies 8ng 7y 3reate 7ion aal 4uit 7ed 8r 9s 7ing 7ment 7s 5tons 3tal
4ified 6y 3uperate 4rrence 8t 6ing 3yclable 6ing 2deemed 4fine 8d 8s 7ing 4ployed 8ment 4sign 8ed 8ing 8s 4velop 9ed
9ment 3irect 8ing 4scovery 3line 7s 3uce 6d 6s 5ing 5tion 9s 4ndancy 8t 2edglobal 3ngineering 3valuate 4es 2factor 8ing
8s 3eree 7ing 7s 6nce 9able 9d 9s 8ing 5ral 8s 6ed 7r 8s 6ing 5s 3ill 6ed 4nance 5e 6d 6ment as 6ries 7y 6s 5ing 3lect
7ed 7ing 8on 8ve 7ometers 8rs 7s 4ow 3ocus 4rm 3raction 7ory 5in 4esh 7ed 8r 9s 8s 7ing 7ments 4igerated aion aor cs
3und 6ed 6ing 6s 4rbished 9ment ds 4sal 7s 5e 5ing 2gain 4rd 6ed 6ing 6less 6s 3elm 4neration 3ime 6n 7s 6s 4on 6al 8ly
6s 4ster 8able 8ed 8ing 8s 6rant as 8r 9s 8tion cs 7ies 7y 3ression as 5t 3ular 7ly 6te 8d 7ion as 7or 9s 9y 4rgitates
2habilitate bing con cve 3earsals 3ires 2ibungslos ben 3magine 8ing 4burse 9d 9ment ds 8ing 3ndustrialize eing 4force
9d 9ment 9s 8ing 4statement 5urance 4tegrate aion 4vent 8ing 8s 6st 8ed 8ing 5igorate bion 2ject 6ed 6ing 7on 9s
3oindre 3uvenated 2lacionales 4pse 6ing 4table 5e 6d 6s 5ing 6on 8al aly 8s 9hip cs 6ve 8ly 8s 4xation 5ed 5ing 4ys
3ease 7d 7s 6ing 4ntless aly 4vance 8y 7t 8e 9n 3iability 6le 7y 5nce 6t 4ed 5f 5s 5ve 6ing 4gion 8s 7us 4sh 6es 4ve
3oad 4cate 8d 7ing 8on 3uctant 3ying 2main 6der 6ed 6ing 6s 4nd 6ed 4rkable 9y 6ed 7ting 6s 3edial 7te 8ion bs 5y 4mber
8ing 8s 6rance 3inded 7r 8s 6ing 5iscing 4ses 4ttance as 3odel 7ed 7ing 7led 8ing 4te 6ly 6s 4val 7s 5e 6d 6s 5ing
3plissent 3unerated 9ion 2nder 6ed 6ing 9s 5z 3egotiated aing 4wable 9s 6l 7s 5ed 5ing 3ovated 7ion as 4wned 3tal 6s
4ed 5rs 5s 4ing 2occurring 3ffending 3pen 3rder 4ganisation 9ed 8zation 9ed 2paid 5r 6ed 6ing 6s 4triation 4yment 9s
3eat 6ability 8le 9y 6ed 8ly 4llency 8t 9s 4rtoire 4tition 8ve 3lace 7d 7ment bs 7s 6ing 5y 6s 4enish 9ed 9ing 9ment
5te 4ica 7nt 7te 9d 8ion 5es 5t 3ort 6ed 7r 8s 7st 6ing 6s 4se 5ition aing 7ories 9y 5session 3resent 9ation es cve es
9ed 9ing 9s 4imands 4ocess 9ing 5duce 9d 8ibility ale 8tion ave 3urchase 5pose 9s 8ing 4table 6tion aal as 2quest 7ed
7ing 7or 9s 7s 4ire 7d 7ment bs bto 7s 6ing 5s 6ite 9s 8ion bers bing bs 8os 2ranking 2sale 3cheduling 3earch 8ed 9r as
9s 8ing 4ctions 4ller 8s 4ntation 4rvation bs 6e 7d 7s 6ing 6oir 4ts 5tlement 3hape 7d 7s 6ing 3ide 6d 6nce 9s 8y 7t
8ial 8s 6s 5ing 4lience 9y 8t 9e as 4st 6ance 8t 6ing 4zing 3olution as 5ve 7d 7s 6ing 4nance 7t 6te 8s 7ing 4unding
5rce 8d 8ful bness 8s 7ing 3pect 7able 7ed 7ful aly 7ing 8ve aly 7s 4iration bs 8or as ay 5te 4ond 7ed 8nts 8r 9s 7ing
7s 6sabilidad ct 9les 7e 8s 7ibilities dy 9le ay 8ve aness 3sement 3taurant aes as 4ing 5tution 4less 4ock 7ed 7ing 7s
5ration bs 9ve 6e 7d 7s 6ing 4raint 9s 5ict 8ed 8ion bs 9ve 5ucture bd aing ds 3ubmissions 7t 4lt 6ados 7nt 6ed 6ing 6s
4me 6s 4scitation 3ynchronisation 2tail 6er 8s 5n 6age 6ed 7r 6ing 6s 4liatory 4rgeting 3eaching 4nci 5tion 7ve 4sting
3hink 7ing 3ina 6l 5opathy 4re 6d 6e 7s 6ment as 6s 5ing 3ooling 4uching 5r 6s 3raining 4eat 7s 4ies 6val 9s 7e 8d 8s
7ing 4oactive 5fit 5s 6pective dly ds 5uvez 3urn 6ed 6ing 6s 2union 3sability 6le 4ed 2validation 5ued 4mp 6ed 6ing
3eal 6ed 4nue 7s 6s 4rsals 6e 6ibility 8le 5t 3iew 6ed 7r 8s 6ing 6s 4se 6d 5ing 6on 8s 4talization 9e 3olution aary
aieren bse dd cing bze ds cing 5ves 2ward 6ed 6ing 6s 3ire 3ork 6ing 3rite 6ing 2ynolds 1gicos 1hasspy 2eoli
3umatological cst es by 2iannon 2ythm 6s 1ichardnieva 7son 4er 4ly 4ness 4tigen 2ders 3ing 2ence 4nes 2fies 3les 2gging
3htly 5s 6izing 3idness 3orous 8ly 4ur 2menter 2nging 2pple 2sing 3king 3ques 2tual 6s 2vals 3ers 6ide 1oadblocks 4map
7ping 7s 4shows 5ide 5urfer as 4way 7s 3sted 2berts 3inson 3otic 7ists 7s 5s 3ust 6ly 6ness 2cket 6s 7hip 4stars
2drigues 2lewill 3lback 4ed 5rcoaster 4ing 4out 7s 5ver 4ups 2mero 2ofers 4ing 4top 7s 3ney 3ted 2semary 3hope 3ter 6ed
6ing 6s 2tablation 4gen 4ry 4te 6d 6s 5ing 6on 8al aly 8s 2uges 4hly 3nded 5ing 5s 5table as 3ted 5r 6s 5s 4ine 7ly 7s
6g 7s 2wland 3sell 2yalberkshire 5ty 1rushworth 1ubbish 3ric 6s 5k 2gged 2nbooks 3ner 6s 4ing 3time 7s 3way 2thless 8ly
0sabbatical 3eena 2cred 4ific 8e 8ing 2feguard 9ed 9ing 9s 4links 5y 4st 4ty 2gelabs 2hilmanocha 2iling 4ors 3yad 2lads
4ire 4ri 6ed 7s 5y 3espeople 7rson 3ient 4vary 3lyanne 3ons 3ton 3uting 3vage 2mantha 3ple 6s 5ing 2nchez 4tions 3dbox
7ed 8s 7ing 4erson 4ford 4ra 4wiches 3itary 6tion 5ising 6zed 7ing 5y 3marco 2rcoma 3iya 2tellite 9s 3isfaction 9orily
by 6ied 6y 7ing 3uration 2uces 3nders 2ville 4ng 6s 3oir 3viness 2wyer 2ying 1caffolding 3lability 6le 7y 4ed 5s 5up 7s
4ing 3nnability 5ed 6r 7s 5ing 3rce 3ttered 2enario 8s 4ery 5s 4ic 2haffen 3edule 8d 8r 9s 8s 7ing 4ma 6s 6tic 9s 5e 6s
3izophrenia 3lauer 3mutzig 3nell 7e 7stm 3olar 7s 8hip bs 6stic 4ol 6ed 6ing 6s 3riftlich 2ience 7s 5tific aally 7st 9s
3ssor 2lerosis 2oliosis 3ped 5s 4ing 3reboards 5card 9s 5d 5s 4ing 3uting 5s 2rape 6rs 5ing 5py 4tch 3een 6ed 7rs 6ing
9s 6s 7hot as 3ibbed 5d 5e 4pt 6ing 6s 6writing 3oll 6ing 3ubbing 4tinised 9ing 7ous 7y 2ulpture 2wcsu 1eafood 3led
3mless 8ly 3rch 6es 6ing 3side 4on 6al 8ity 8ly 6ed 6s 3ted 4ing 2bagai 2camb 3ond 6ary 6ed 7es 6ing 6ment as 6s 3ret
6arial at 9es 8y 6ions 6s 3teur 7s 4ion 7al 7s 4or 6s 3ure 6d 6ly 6s 5ing 6ties 8zation es 7y 2dang 4tion 2eded 3ing
3kers 4ing 3med 2gment 7ation 7ed 7s 3regation 2ized 4ing 4ure 7s 2kurang 2lber 4st 6st 6verst 3ecci 5t 6ed 6ing 7on 9s
7va 8e 4pas 3ler 6s 4ing 3ves 2maine 4nas 5tic 3ester 8s 3iautomatic 4conductor ds 4nal 6r 7s 5ggu 2nders 4ing 3ior
6care 6ity 6s 3sational 4es 4ibility 6le 5ng 5tive 9ly 8ities ay 4or 6imotor 6s 6y 3tence 8d 8s 4iment 2parate 8d 8ly
8s 7ing 8on 3sis 2quence 8d 8s 7ing 6tial 2renawilliams 5dipity 5getispirits 3geygalich 3ial 6ization 8e 4es 4ous 7ly
7ness 3ology 3vant 5tion 4ed 5r 6less 6s 5s 4ice 7d 7s 8to 8would 6ing 7o 8s 5ng 5r 4os 2same 3iones 3sion 7al 7s
2tback 7s 3ters 4ing 7s 4le 6d 6ment as 3ups 3zen 2ulement 2venteen 6h 4ral 5e 6ly 5ity 2xism 3ual 6ity 6ly 1frearson
1glang 1hadcn 4er 6s 4ow 6ing 3llow 3nnonekay 3oruu 3ped 5s 4ing 3rding 4eable 5d 5holder bs 9ing 5rs 5s 4ing 4ma 4pen
7ing 6r 6st 4ron 2eathing 3bang 3etrock 5s 3lley 4ter 7s 4ved 6s 5ing 3pherd 3rine 2ielded 6ing 3fting 5s 3nes
3pbuilding 4ment 8s 4ped 6r 5ing 2ooting 5s 3pper 7s 5ing 3rtage 8s 5cuts 5en 6r 6st 5fall 9s 5list 9ed 9ing 9s 6y 3uld
6er 8s 6n 3vel 3wcase 8d 8s 7ing 4ed 5r 6s 4ing 4reel 5oom 8s 2rink 6age 2utdown 4tle 2ying 1iadhal 3rad 2blings 2cher
6er 6zustellen 3kest 4le 4ness 2delines 4stepping 4walk 8s 3ing 2ehst 3mpre 2ghtseeing 3nage 5l 6es 6ing 6ling 6s
5tories 6ure 9s 4ed 5rs 4ificance at bly 5ng 4post 8ing 4up 6s 2lent 3ico 4ent 3oed 3ver 6dev 6ware 2milaire 6r 7ities
9y 7ly 3ple 6ment 6r 6st 5icity 6fications 8ed 9s 7y 8ing 5y 4son 3ulate 8d 7ion as 7or 9s 5taneous cly 2ncere 7ly
3gers 4le 3zara 2stant 4emas 5r 6s 2teid 3ting 3uated 6ion 9al 9s 2xteen 2zing 1kalieren 2eletal 3ptical 3tch 6es 6ing
2ilful 7ly 4led 5ful 8ly 5ing 5s 6et 8s 3ncare 3rts 2learn 2unkworks 1lashing 3very 2eeper 5ing 5y 4ves 2ices 3des 6how
4ing 3ghtfoot 6ly 3ppage 2ocombe 3tted 3wer 4ing 4ly 1maller 6st 5sat 3rten 6r 6st 5phone as 3shing 2btech 2ears 3lls
2iles 4ing 2oking 3oth 6er 6ies 7ng 6ly 6ness 3ther 2udges 1nacks 3ppy 4shot 2ippets 2owflakeservers 1occer 3iable 5l
6isation 8e 6ly 6s 4etal 6y 4oeconomic 3ket 2dass 2ffit 3tbank 4ware 8s 2ldering 4iers 3ely 4nt 3icit 7ing 7ors 4de 6s
5ify 8ing 5s 3ltest 3omon 4preneurs 3ubility 4ciones 4tion 8ing 8s 3ved 5nt 7s 5r 6s 5s 4ing 2mebody 4day 4one 4rsetft
4thing 5ime 8s 4what 6ere 3mes 2ndern 3gwriter as 3ographer bs 2oner 2phie 5sticated bion 4omore 2rely 3gst 3tation 4ed
4ing 2teris 2ught 3ndest 5ing 5ness 5s 3rce 6d 6r 7s 6s 5ing 3tenir 4hend 6rnhealth 3venir 6t 2vereign 9ty 2zialem
1pacecraft 5s 4ing 5ous 3nning 3ren 5s 4ks 4ring 3sticity 3tial 2eaker 7s 5ing 5s 4rhead 9ing 3cial 7isation 9e ad as
9ing 9m as 9t as 8ties 9y 8zation es 9e ad as 9ing 7ly 7s 7ties 8y 5es 5fic 8ally 9tion ds 8ity 8s 7ed 6y 7ing 5men 8s
4kle 4tacle 7ular 6tors 5ral 6ometers 7scopy 6um 4ulative 3ech 6es 6writing 4ding 5s 5y 3lled 3ncer 7kristen 4ding 5s
2here 2idey 3kes 3llane 3nal 4dle 4ning 4off 3rehealthcare 4it 6ed 6s 6ual 9ity 4ometry 2licing 4nting 4ts 5ting
2oilage 5ing 5t 3ken 5s 6person 3nsor 7ed 7s 8hip bs 4tanen 8ous 3ons 3rting 5s 6book 3tlight 9s 4ting 2rawling 4yed
3ead 6s 7heet bs 4chen 3ichst 4ngboard 5kled 5t 6s 2urtest 1quadron 8s 5s 4re 6space 4sh 6ing 4tting 3eda 4eze
1tabilisation 8e 9d 8ing 7ty 7zation 8e 9d 8ing 4le 6coin as 3cking 5s 3dium 3ffbank 5ed 5ing 5s 3ged 5s 4gering 4ing
3ining 5less 5s 4rs 5ways 6ells 3keholder bs 5s 4ing 3mina 4mering 4ped 5ing 3ndalone 6rd 8isation ae bd aing 9zation
ae bd aing 8s 5by 5ing 5out 5point 5rew 5s 5ups 3rkem 4ted 6r 7s 5ing 5s 5up 7s 3ted 5ful 8ness 5ment 9s 5s 5wide 4ic
6s 5ng 5on 7ary 7ed 8ry 7s 5stical bly 9ian cs 9s 4smodels 4us 6es 5t 6es 6ory 3unch 3yed 4ing 2barnabashospice
2eadfast 5ily 5y 4lth 4med 3eped 4red 5ing 5s 3ger 3hst 3llar 6simpson 5st 3mming 3nting 3pdown 4hen 7s 8on 4ped 5ing
3reolithography 6tactic 4ile 6ising 7zation 8ing 3uerst 3ven 6s 7on 3ward 7s 8hip 2georges 2ickier 6ness 5ler 5y 3fles
3gma 3lllistening 3mulate 9d 8ing 9on 6i 6us 3pend 7s 4ulate 9d 8ions 3tch 6ed 6ing 2ocked 5ing 5room 5s 3pping 3rage
4ed 5front 5room 5s 5wide 5y 4ies 5ng 4med 5s 4yboarding as 5lines 5teller bs 9ing 2raight 8ened aing 8forward 5n 6s
4nd 6s 5ge 4tegic 9al bly 8es 8se 9t as 8ze 9ing 7y 5ification 3eam 6ers 6ing 6line ad as 9ing 6s 4et 6s 4ngth 8en aed
aing as 8s 4ss 6ed 6ful 6ors 4tch 7es 7ing 3ict 6est 6ly 4des 4ke 5ing 4ngent 6s 4ve 6s 5ing 3oke 6s 4ng 6er 7st 6ly
3uctur 8al 8e 9d 9s 8ing 4ggle 8d 8s 7ing 4kturiert 2uart 3dent 7s 4ied 6s 5o 6s 4ying 3nning 8ly 3rdy 2yles 4ing 5sed
6h 6ts 5zed 1ualeh 6asif 2bassemblies 3contractor ds bs 3floors 3ject 7ive 7s 3marine 9s 4ission as 5t 6s 6tal 9s 7ed
7ing 3nets 3ordinate bs 3poena 8s 3scribe 9d 9r as 8ing 7ption cs 4equent aly 5t 4idiaries 9y 7es 7sed 7zed 6y
4pecialisation ct bty aties by 4tack 6nce 9s 7tial bly ate 9ve bly 5itute 5rates 4ystem 9s 3titles 7ing 4le 6r 4ractive
3urb 6an 6s 2cceed 7ed 7ing 7s 5ss 7es 7ful aly 7ion 7or 4inct 8ly 4umbed 3hen 4st 2dden 2eryder 2ffer 6ed 7rs 6ing
4iciency 9t aly 4olkch 2gars 3gest 7ed 7ing 8on as 2icidal 6e 3tability 6le 7y 4cases 4ed 5s 4ing 3vante 4re 2llivan
3tats 2mmaries 7se 9d 9r 8ing 7zation 8e 9d 8ing 6y 5tive 4er 6s 4its 4on 2ngsorientiert 3light 3set 6s 4hine 2perb 6ly
5charge bs 6lusters 6ompute 5fan 6icial 5hero 6uman 5ior 5market bs 5numerary ay 5power as 5star 9s 5vise 9d 9s 8ing
9on bs 8on 9r as ay 3plement aal bry btion aed as 5ied 7r 8s 7s 5y 6ing 4ort 7ability 9le 7ed 8r 9s 7ing 8ve aly 7s
4ress 8ion 3reme 2rface 7d 7s 6ing 4en 4ing 3geon 7s 5ries 6y 4ical 8ly 5ng 3name 3pass 7ed 7ing 4lus 7es 4rise 8d 8s
7ing aly 3round 8ed 8ing bs 8s 3veillance 5y 6ing 6ors 6s 4ivability 7l 6e 7d 7s 6ors 2sceptibility 3pect 7ed 5nse 7ion
as 4icious 3sexpartnership 4man 3tain 7ability 9le ay 7ed 7ing 7ment 7s 2therland 3ures 5ing 2zanneward 1wabbing 3llow
7ing 3pping 2eating 5s 3eping 5s 4ting 2iftly 3mming 3ngs 3tch 6board bs 6ed 7r 7s 6gear 6ing 2lstg 1yllabus 3vester
2mbol 6ic 3pathetic 7y 4osiums 4tom 7atic 7s 2nchronised 9zation ae bd 8ous 4ing 4ope 3dication 4rome 8s 3ergies 7stic
bally 6y 3onymous 3thesis 9e 8ze ad as 9ing 6tic 2ringe 7s 2stem 6atic aally 9ze bd aing 7u 6ic 8ally 6s 6tap
1zczesniak 2olin 0tables 5t 6op 6s 5ware 4ir 3ular 6te 2ckle 6d 6s 5ing 3tful 7ly 4ic 6al 8ly 6s 2gged 4ing 2ilor 6ed
6ing 4winds 2keaways 4down 4off 7s 5ver 4rs 3ing 2lent 6ed 6qgroup 6s 3ked 4ing 2ndem 3gible 3kard 2pped 2rget 6ed 6ing
6s 3iff 6s 2sked 5r 4ing 3teful 8ly 5makers 5r 5s 2ught 2xable 4tion 3onomies 7y 3payer 8s 2ylor 1cpdump 1eachable 5er
7s 6s 5ing 3mbuilding 4ed 4ing 4maccu 6te 8s 4whatnot 5ork 8ing 3rdown 3sers 2chcrunch 4nical 9ly 9s 7ian as 8en 6que
9s 6schen 5o 6economic 6logical dly ae bs ast cs 9y 4stack 4village 3nol 6og 2dious 2enage 7rs 2ilzunehmen 2lecom
7munication hs 6nsultation 4health 4marketing 5edicine 6try 4phone 9s 8ic 9ng 8y 4rehabilitation 4scopes 4vision 3ler
6s 5s 4ing 2mperature bs 4late 8d 8s 7ing 4orarily 8y 4ting 2nable 4cious 6ty 4ncy 5t 6ed 6s 3ces 3dencias 8es 7y 5r
6ing 6s 4on 3ets 3nis 3sor 3tative 4era 4pole 3ure 6d 2rabyte 4togenicity 3esawirz 3min 6al 8ly 8s 7te 9d 8ing 9on bs
6gerechte 6ology 3race 7d 5in 4ible 5fic 5torial 9es 8y 4orist 3tiary 2stability 6le 5ment 4ed 5r 6s 5st 4imonials 8y
5ng 2xtbook 4ile 4ure 6ing 1hanks 3tyou 2eater 5re 7s 6ics 3childrenstrust 3fts 4uture 3irhealthcare 5s 3konginc
3leading 4ondonclinic 3matic 4ed 5s 4ing 6istry 4selves 3oretical bly 5ies 5y 3rapeutic bally bs 6ies 7st 9s 6y 4eafter
5by 5fore 5in 4mal 5o 6dynamics 6forming 3ses 4is 3waltoncentre 5yofcode 4ebsite 2ickness 3ngs 4ker 7s 5ing 5s 3rds 4st
4teen 5y 3srole 2oracic 4ny 4ough 8ly 8ness 3ugh 6t 7ful aly aness 7s 4sand 8s 2read 6ed 6ing 6s 5t 6en 8ing 6s 4shold
9s 3ill 6ed 6ing 4ve 6d 6s 5ing 3ombectomy 6olysis 7sis 4ugh 7out 7put 7s 4wn 3ust 2umbnails 2yroid 1icker 5t 6ing 6s
4ing 2dbits 3iness 3ying 2empo 3red 4ing 2ghten 7ing 7s 6r 5ly 2lted 2meframe 9s 4keeping 4less 5iest 6ne 8s 9s 5y
4outs 4role 5s 4scale 9s 5heet 9s 4table 9s 8ing 4zone 8s 3ing 6s 3othy 2nkerer 6ing 6s 3nitus 2reless 2ssue 6s 2tanium
3led 5s 3rated 6ions 1obacco 3enefits 2constantly 4ver 2ddler 2gether 8s 3gle 6s 5ing 2ilet 6ing 6ries 6s 3mplement
2join 2kenization 7ed 5omics 5s 2lerance 9s 8ing 7t 6te 2matoes 3ography 4rrow 4synthesis 3tunguz 2ngue 3nes 2olbox
4chain 9s 4ing 4kit 7s 4making 4set 2pcompanies 3ical 5s 3line 3ologies 7y 3ped 4ing 2rque 2taled 5ing 5ling 6y 5s
3hefabulous 2uches 5ing 5point as 3ghest 3jours 3ring 5sm 7e 6t 4nament as 3tes 2ward 6s 3els 4rs 3nhalls 2xicity
5ological 9y 4ns 1rabajar 6o 3ceability 7le 5s 5y 4heostomies by 4ing 4kable 5ed 6r 7s 5ing 5s 4table 5ion 5or 3ded
5mark 9s 5off 8s 5r 6s 5s 6hows 6men 4fi 4ing 5tion 9al bly 9s 3ffic 7king 3ilblazer bs 9ing 5er 7s 5s 4ned 6e 7s 6r 7s
5ing 8s 5s 4ts 3jectories 9y 3nquil 8lity 4sact 8ion bal bs 5catheter 6ranial 7ibe ars as 9ing 8pt aion ds as 6ultural
5disciplinary 5fer 8able 8rable 9ed 9ing 8s 6orm 9ation eal es cve 9ed ar bs 9ieren ang 9s 6usion bs 5gender bed 5ient
6stor 6t 7ion aal aed aing as 5kribiert 5late 9d 9s 8ing 9on bal bs 8or 5mets 6ission cs 7t 8tal bs 9ed ar 5oesophageal
5parency at be bly 6lant aation aing as 6ort 9ation 9ed ar 9ing 9s 5thoracic 5versal 3uma 6tic 3vail 7ler 4el 6er 8s
6ing 6ling 6s 5rs 7e 4is 2eacherous 4dmill 4sure 7y 4ted 5ing 5ment 9s 5s 3ffen 3mendous 3nches 4ding 5s 5y 2iage 6d 6s
5ing 4ls 4ngulating 3bunal 8s 3cas 4ks 5y 4olici 3ffst 5t 3gger 7ing 7s 3lingual 4lion 8s 3mester 4med 5ing 3ple 6d
5ing 3umph 5virate 3vial 2oite 3lley 7s 3phies 5y 4ical 3uble 7shoot cing cs at 8ome 4ghs 2ucking 5s 3est 3mps 3sted 6e
7s 5ing 5less 5s 5worthiness ay 3thful 5seeking 2ying 1soneva 2recruitment 2standards 1uberculosis 3ing 2ition 2mour 6s
2ning 3nel 2rbine 4ocharge 4ulent 3naround 4ed 4ing 4key 4over 2torial 8s 6ng 5s 1wardowski 2eaking 5s 3ets 3lve 3nty
2ilight 8s 3sts 3tter 1ypical 7ly 4ng 3ography 4logies 0ubiquitous 1hbristol 1lcers 2timate 8ly 3rasonography 7und as
1mbrella 1nable 3cceptable 3fraid 3mbiguous 3pologetically 3ssisted 3uthorised 9zed 3vailable 2banked 3esetzt 3lock 7ed
7ing 3oxing 3undling 2canny 4pped 3ertain 9ty 3hanged 5rted 8red 3lear 3omfortable cy 5mon 5promised bing 4nditionally
5scious 5trolled 5ventional 4ver 7ing 7s 2defined 4rbanked 5cover 5developed 5estimated 5go 7ing 7ne 6raduate ds 7ound
5line 9d 6ying 5paid 6erformance cing 6in 8ned 9ing 8s 5represented 5served 6taffed aing 8nd aable aing as 8tement 7ood
5take 9n 9s 8ing 6ook 5utilized 5water 7y 6eight 6rite ar bs 9ing 7ote 3iagnosed 4fferentiated 4sputed 4vided 3oubtedly
2earth 3conomical 3mployed 8ment 3xpected 5lained 6ored 2fair 4ltering 4miliar 3illed 5tered 4nished 3olds 4reseen
5gettable 5tunately 3unded 2glamorous 2happy 2icorn 7s 3fication 5ed 6s 4orm 7ed 7ity 7s 4ygtm 5ing 3golyn 3nterrupted
5imidating 3ons 3que 6ly 6ness 3tary 4ed 5s 4ing 4sthat 3versal 9ly 7e 7ities 9y 2known 7s 2lawful 8ly 3eash 7ing 4ss
3icensed 4kely 4mited 3oaded 6ing 4ck 6ed 6ing 6s 2manageable 8d 4tched 3issable 3oored 2necessarily ay 3oticed
2orthodox 2pack 4id 4ralleled 3lanned 4easant 3opular 3recedented 5dictable 4oductive 5fitable 5mpted 2qualified
4estionable 2raveling 3easonable by 4gistered 4liable 4solved 5ponsive 5tricted 3ivaled 7led 2safe 4tisfactory
3cheduled 3ecured 4en 4lected 4re 6m 6n 6r 6s 4xy 3ociable 7l 4licited 5vable 3poilt 3table 4oppable 4ructured 4uck
3uccessful 4itable 4pervised 4re 5passed 2tangle 7ing 4pped 3erst 3oward 3reated 2usual 2varnished 2wanted 4rranted
4vering 3ell 3ind 3rinkled 1pbeat 2coming 2date 6d 6s 5ing 2front 2grade 7d 7s 6ing 2held 3old 6ing 6s 2keep 2level 7ed
7ing 3ift 6and 6ed 6ing 6s 3oad 6ed 6ing 6s 2market 2right 2scale 3ell 6ing 6s 4tting 3ide 6s 3kill 7ed 7ing 3tream
2take 3ime 2ward 6s 1rgency 5t 6ly 2inalysis 5ry 2ogynaecology 3logical 6y 1sability 4le 2click 2eanchor 3ful 2hering
2sies 2ually 4rio 7s 1tensils 2ilis 6ateurs 8ion 6e 7d 7s 6ing 5ties 6y 5zation 6e 7d 7s 6ing 2most 2standing 2ting
1xtools 0vacances 6ies 6y 5t 4tion 8s 3cination bs 6e 7s 3uum 6ed 6ing 2lerie 4ur 3idate 8d 7ing 8on as 7or 9s 5ity
3uable 5tion 9s 4ed 5s 4ing 2ndenakker 3essa 3guard 3illa 4ty 3tage 2rghese 3iability 6le 8s 5nce 8s 6ts 5tion 9s 4cose
4ed 5s 5ties 6y 4ous 3sity 3ying 7ly 2scular 6itis 3ectomy 3tly 2ughan 3lting 5s 1ector 6s 2getable 9s 6rian 2hicle 7s
2illes 2locity 4ppement 7r 7urs 2ndent 4ing 4or 6s 3epuncture 3ipuncture 3ous 3tas 4es 4ilated 8ion 8or as 5on 4ricular
4uels 5re 7s 6ing 3ues 2rantwortest alich 3bal 6ly 4essern 9t 3einen 3gleichbaren 3ifiable 6cation cs 6ed 7rs 7s 5y
6ing 3satile 8ity 4chiedene cn bsten 4ed 4ion 7ed 7ing 7s 4orgt 4tehst 4us 3tical 8ly 8s 4rauen 2ssel 6s 3ted 2teran 7s
5inarian 3ted 4ing 1iability 4le 2brancy 6t 5tion 2cinity 4ous 3tim 6isation 6s 4ory 2deoconferencing 5fluoroscopy
5graphers ay 5s 2elleicht 3wed 5r 6s 7hip 4ing 4point 9s 2gilance 7t 3nettes 2llage 7s 2ncent 7b 2olates 6ion 9s 4ence
6t 2rality 3gincare 3ology 3tual 7isation 8zation 9ed 7ly 5es 3uses 2scosity 3ibility 5le 4on 6aries 8y 6ing 6s 4ted
5ing 5or 7s 5s 5www 3ual 6isation 7zation ds 8e 8ing 6ly 6s 2tally 5s 3esse 2vien 1lookup 7s 1ocabulary 4tional
2icemail 5over 5s 4ing 3tures 2latility 3leyball 3tage 3uer 4me 6s 6tric 4ntary 6eer 9ed 9ing 9s 4tion 2neinander
2racious 4nzutreiben 3bereitet 3zugsweise 2ting 2ucher 7s 2yage 6s 6urs 1ulnerabilities cy 8le 3val 0wachsen 7de 2fers
2gers 3staff 2iting 4list 3vers 2king 2lked 5r 6s 4ing 4throughs 3ler 5t 6s 3sallhealthcare 2nder 3ted 4ing 2rburton
3den 4robe 4sat 3ehouse 9s 8ing 3fare 3mly 4th 3ned 4ing 7s 3rant 7ies 7s 7y 4iors 2shed 4ing 3tage 4ed 5water 2tched
5ing 3erfall 6ront 5proofing 5s 6ports 3son 2veform 4guide 2yman 1bramhall 1eakness 8es 3lth 6y 3ning 3pon 6s 3rable 8s
4ing 3ther 7proofing 3ves 4ing 2bber 3casts 3hook 7s 3inar 7s 3master 3page 7s 3site 7s 2chseln 2dding 7s 2ekday 7s
4end 7s 4ly 4nights 2ighed 5ing 5t 6ed 6ing 6s 3rdly 3ter 6bringen 6e 7ntwickeln 6zuentwickeln 4hio 2lchen 4ome 7d 7s
6ing 3ding 4ments 3fare 3lbeing 4er 4ness 3tweit 2nden 2rden 2sley 3tley 5ondon 1hatever 4not 2eatley 3elchair as
5house 5s 3never 3reas 5by 5ver 3ther 2ichever 3lereaping 5s 4st 3teboard aing as 5listing 5papers 5space 4taker 3zzes
2oleheartedly 5sale 9r as 9s 4ly 1ichtig 2dely 4ning 4spread 5t 3get 2eder 2kipedia 2ldest 4fires 4life 5y 3liamson 5ng
7ness 4kommen 2ndow 6s 3ner 6s 4ing 3slet 3ter 6s 2ping 2reframes 8ing 4less 3ing 3klich 4st 2sdom 3ely 3hed 5s 4ing
2thallo 4draw 8al as 8n 4hold 8ing 4in 4juno 4our 6t 4stand 3ness 7ed 8s 7ing 2zard 6s 1oelki 2kiapp 2llen 2nder 6ed
6ful 6ing 2odcock 4ed 5n 4land 4work 8ing 2rkable 5rounds 5tion 4bench 5ook 4cell 8s 4day 7s 4ed 5r 6s 4flow 8s 5orce
9s 4group 9s 4holding 6rse 4ing 7s 4load 8s 4manship 4out 7s 4papers 5lace 9s 4sheets 6op 8s 5ite 5pace 9s 5tation bs
6ream as 4tech 4week 3lds 5view 5wide 3mholes 3ried 4ying 3sen 4hip 3thwhile 5y 2uldn 3nds 1rangle 6ing 3pped 6r 5ing
2ight 3ter 6s 5s 4ing 4ten 1undersch 1ybodaeth 2oming 0xperience 9d 0yachts 2smin 1combinator 1earbook 4long 5y 2llow
2sterday 1ielding 5s 1mateb 2geisydd 1nghyd 1ounger 3provideto 3rchoice 4nearest 4self 7ves 3should 3tube 3will 1vonne
1zopus 0zachperret 2hlreichen 2pconnect 3ier 1ealous 2ichnen 3tgeist 4weiser 2ntralen 1irconia 1ombie 2ning 2oming
1uletzt 2sammen 8arbeiten 3pitzen 2verl 1wischen`;
