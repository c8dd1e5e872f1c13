/**
 * Words of everyday English that the pages of a site may lack. Who types one of them has made no slip: “lane” is not a mistyped
 * “line”. They lie in the vocabulary, which is loaded only when no page has a word, and nothing is put right to them.
 * Most are short: of a long word hardly another comes by one slip. Words of places stand among them, for they are in addresses.
 */
const WORDS = `
able above across adult afraid afternoon again agree ahead aisle alarm album alley allow almost alone along already alright although always amount
angle angry animal ankle answer apart apple apply arch argue arm army arrive aside asleep asylum attic aunt auntie autumn avenue awake away awful axe
baby back bacon badge badger bail bait bake baker balcony ball balloon banana band bang bank banner bare barge bark barking barn barrel barrier base
bashed basket bath bathroom battery bay beach bean bear beard beast beat beaten beating bed bedroom bee beef been beer beg begin behind bell belong
below belt bench bend beside best better beyond bicycle bike bill bird birth bite bitten bitter black blade blame bland blank blanket bleed bleeding
blew blind blink block blocked bloke blood blow blue board boat body boil bolt bomb bone bonfire book boot border bored born boss bottle bottom bowl
box boy brain brake branch brass brave bread break breakfast breath breed brick bride bridge bright bring broke broken broom brother brown bruise
bruised bruises bruising brush bucket build builder bull bully bump bungalow burn burner burnt bury bus bush busy butcher butter button buyer cabin
cable cafe cage cake calf call calm came camera camp canal candle cane cans cape caravan card care careful cargo carpet carry cart case cash castle
cat catapult catch cathedral cattle caught cause cave ceiling cell cellar cent chain chair chalk chance change chapel charge chase cheap cheat cheated
check cheek cheese chemist cheque chest chew chicken chief chimney chin chips choke choking choose chop church cigar cinema circle city clap class
clay clean clear clerk clever cliff climb cling clock close cloth clothes cloud club coach coal coast coat cock code coffee coin cold collar college
colour comb come common cook cool cope coping copper copse corn corner cost cottage cotton cough count country court cousin cover cow crack cradle
crash crate crawl crazy cream creek creep creepy crew cricket cried croft crop cross crossing crowd crown cruel crush cry cup curb cure curl curtain
curve cycle cyclist dance danger dark date daughter dawn dead deal dear death debt deck deep deer delay dent dentist desk dial dice died diet dinner
dirt dirty disc dish ditch dive dock dog doll done donkey door doorbell double down downstairs drag dragged drain drank draw drawer dream dress drew drift
drill drink drive driver drone drop drove drown drowned drowning drum drunk dry duck dump dust duty dying each eagle early earn earth ease east easy edge
eight elbow elder empty enemy engine enjoy enough enter escape escaped evening every exam except exit eyes face fact fade fail faint fair fall false
family farm farmer fast fate father fault favour fear feast feed feel feet fell fella felt fence fern ferry fever field fight fill film filmed filming
final finger fire fireworks first fish fist five flag flame flash flat flatmate flesh flew flight flint float flock flood floor flour flow flower flute
foal fold folk follow food fool foot football ford forest forget forgot fork forty forward foul found four fowl fox frame free freeze fresh fridge fried
friend frog front frost fruit fuel full fund funny furniture gale game garage garden gate gave gear gentle ghost ghosted giant gift girl glad glass globe
glove glue goal goat gold golf gone gonna good goose grab grabbed grace grain grand grandad grandma granny grape grass grave gravel great green greet
grew grey grid grind grip groan grocer groom ground grove grow guard guess guest guide guilt guitar gutter habit hail hair half hall hammer hand
handle hang happy harbour hard hare harsh harvest haste hate hawk head health heap hear heard heart heat heath heavy hedge heel height held hello
helmet help hence herb herd hero herself hide high highway hijab hill himself hint hire hold hole holiday hollow holy home honest honey hoof hook hope
horn horse hose hospital hostage hotel hour house housemate hover hubby huge human hung hungry hunt hurry hurt husband hut idle inch indoor inn inside
iron island itch item ivory jacket jail jelly jewel join joke judge juice jump junior junk keep kept kettle kick kidnap kidnapped kids kill kind king
kiss kitchen kite kitten knee knew knife knit knock knot label labour lack lad ladder lady lake lamb lamp land landlord lane lantern large lass last
late laugh laundry lawn lawyer lazy lead leaf leak lean leap learn leash least leave left lemon lend lent less lesson letter level library lick lift
light like limb lime limit line lion lips list listen litter little live liver load loaf loan lobby lock lodge lodger lofty loke lonely long look loop
loose lord lorry lose loss lost lots loud love lovely lower lucky lump lunch lung lying machine made magic mail main maize make male mall manor many
maple march mark market marsh mask mass mast master masts match mate maybe meadow meal mean meant meat medal meet melt member mend mercy merry mess metal
mews middle might mild mile milk mill mind mine mint minute mirror miss missus mist mixed moan moat mobile model modern moist mole mom moment money
month mood moon moor moped more morning most mother motor motorbike mount mouse mouth move much mud mum murky music nail naked name nan narrow nasty
near neat neck needle nephew nerve nest never news next nice niece night nightmare nine noble nobody nod noon north nose note novel nude nudes nurse
oak oath obey ocean odd odour offer office often older once onion open orange orchard other ought ours oven over owed owl owner pace pack paddock page
paid pain paint pair palace pale palm panel panic pants paper parade parcel parent park parrot part pass passport past paste patch path patient pause
pave pavement peace pear pedal peel pencil penny people pepper perfect person phone photo piano pick picnic pics piece pier pig pigeon pile pill
pillow pilot pimp pinch pine pink pinned pint pipe pitch pizza place plain plane plank plant plate play player pleasant please plenty plot plough plug
plum plus pocket poem point poison poisoned pole polish polite pond pony pool poor porch pork port post postman potato pound pour powder power pray
prefer pregnant present press pretty price pride priest print prize proud prove pull pump punch puppy pure purple purse push puzzle quarrel quarry
queen queer quick quid quiet quilt quit quite quiz rabbit race racing rack radio rage raging rail railway rain raise rake ramp ranch range rank rare rate
rather raw reach read ready real rear reason recall recent recorded red regret rely remain rent repair reply rescue rest return rice rich ride rider ridge
right ring ripe rise risk rival river road roar roast rock rode roll roof room roommate root rope rose rough round route row royal rubber rude rugby ruin
rule rush rust sack sad saddle safe said sail salad sale salt same sand sandwich sang sauce save savings scare scene scent school score scrap scratch
scream screaming screams screen screw sea seal search seat second secret seed seek seem seen selfie sell send sense sent seven shade shadow shake
shaking shall shame shape share shark sharp shave shed sheep sheet shelf shell shelter shine ship shirt shock shoe shone shook shoot shop shore short
shot should shoulder shout show shower shut shy sick side sight sign silent silk silly silver simple since sing sink sister site sixth sixty size
skill skin skip skirt skull sky slap slapped slashed slate sleep slept slice slide slip slope slow small smart smell smile smoke smoking smooth smother
smothered snack snail snake snow soap sob sober sock sofa soft soil sold solid some song soon sore sorry sort soul sound soup sour south space spade
spare spark speak spell spend spent spice spider spill spin spite split spoil spoke spoon sport spot spouse spray spread spring spying square squirrel
stable stack staff stage stain stair stale stall stamp stand star stare start state station stay steak steam steel steep stem step stepdad stepfather
stepmother stepmum stepson stick stiff still sting stir stock stole stone stood stool store storm story stove straight strange stranger strangle strap
straw stream street strict string strip stroke strong stuck study stuff style suck sudden suffocate sugar suit sum summer sunny sure swallow swan
swear sweat sweep sweet swift swim swing sword table tail tailor take tale talk tall tame tank tape task taste taxi teach teacher tear tearing teeth tell
temper temple tend tennis tent terrified test than thank that theft their thick thin third thirsty thirty thorn thread three threw throat throne throw
thumb tick ticket tide tidy tiger tight tile till timber time tiny tire tired toad toast today toe toilet told tomato tomb tone tongue tonight tool
tooth topic torch tore touch tour toward towel tower town toxic track tracked tracks tractor trade traffic trail trailer train tram trap trapped tray
tread treat tree trench trial tribe trick trip troop trouble trousers truck true trunk trust truth tube tune tunnel turn twice twin twist tyre uncle
unconscious under unit until upper upset upstairs urge used usual vain valid valley value vase vast vein verb very vest vicar view village vine violated
visit voice vote wage wages wagon waist wait wake walk wall wander wanna want warehouse warm warn wash wasp waste watch water wave weak wealth wear
weather webcam weed week weekend weigh weight weird well went west wharf what wheat wheel wheelchair when where which while whip whisper whistle white
whole whose wide widow wife wild will wind window wine wing winner winter wipe wire wise wish witch with woman wonder wood wooden wool word wore work
world worm worn worse worst worth wound wounded wrap wreck wrist write wrong wrote yard yarn yawn year yell yelling yellow yesterday yet young youth zebra
zero zone
`;

/** Each once. A function, so that scripts which ask for something else of the vocabulary do not carry the words. */
export const englishWords = (): readonly string[] => [...new Set(WORDS.trim().split(/\s+/))];
