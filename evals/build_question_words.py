"""Makes `agent/question_words.txt`: the words that a question may hold on its way to a model.

Everyday and front desk words written down here, and words of the official ICD-10-CM texts
that always stand there in small letters (public domain in the United States). Words that
are also given names or surnames are left out: whoever means one of those is answered in
the house. Run `python -m evals.build_question_words` and look at the difference.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from rules.codes.diagnoses import _texts

TARGET = Path(__file__).parents[1] / "agent" / "question_words.txt"
OFTEN = 12
"""How often a word must stand in the official texts."""

EVERYDAY = """
a about above across actually after again against ago all almost already also always am an and
another answer answered answers any anybody anyone anything are around as ask asked asking at away
back be because been before began begin being below best better between big both but by call
called calls came can cannot change changed changes check checked checks clear clearly close
closed come comes coming correct could count counts cover covered covers daily date dates day days
did different do does doing done down during each earlier early either else end ended ends enough
even ever every everybody everything exactly expire expired expires expiring explain explained far
fast few find first five follow followed following for found four from full further gave get gets
getting give given gives go goes going gone got had half has have having he help her here him his
how however i if important in inside instead into is it its just keep kept kind know known knows
last late later latest least leave left less let like likely list listed lists little long longer
longest look looked looking looks lot made make makes making many maybe me mean means meant mine
minutes miss missed missing month monthly months more morning most much must my near nearly need
needed needing needs neither never new newest next no nobody none nor not nothing now number
numbers of off often ok okay old older oldest on once one only open opened or order ordered orders
other others our ours out outside over overdue own past pay pays people person place please
possible problem problems quick quickly quite ran rather reach reached read reading ready real
really reason reasons received recent recently remain remaining remind repeat report reported
right run running runs said same saw say saying says second see seen send sending sends sent
several she should show showing shown shows since six so some somebody someone something soon
sooner soonest sort start started starts state states status still stop stopped stuck such sum
summarize summary sure take taken takes taking tell ten than thank thanks that the their them then
there these they thing things think third this those three through till time times to today
together told tomorrow tonight too took total toward tried try trying turn twice two under until
up urgent us use used uses using usual usually very wait waited waiting waits want wanted wants
was way we week weekly went were what whatever when where whether which while who whole whom whose
why with within without won word words work worked working works would wrong year yearly years yes
yesterday yet you your yours hello hi hey assume happen happened happens hold holding holds hand
handle handled add added allow allowed allows able forget forgot wonder wondering currently
"""

FRONT_DESK = """
accept accepted acceptable active activity address age aged appeal appeals appointment
appointments approval approvals approve approved approving attach attached attachment attended
authorization authorizations authorize authorized auth auths benefit benefits biller billers
billing bill billed blank book booked booking cancel cancelled canceled carrier case cases chart
claim claims clearinghouse clinic clinics code codes coinsurance commercial complete completed
confirm confirmed conflict conflicts copay copays cost costs coverage cpt deadline deadlines
decide decided decision deductible denial denials denied deny denying desk determination
determinations diagnoses diagnosis digest discharge document documents draft drafted drafting
drafts due effective eligibility eligible employer enrolled episode episodes eval evaluation
evaluations evidence exchange exhausted extend extension fax faxed faxes field fields file filed
files form forms frequency front gap gaps granted group health held hcpcs hmo icd in-network
inactive incomplete info information inpatient insurance insured insurer intake lapse lapsed
letter letters limit limits line lines manual medicaid medical medicare medication member members
modality modalities necessity network note notes notice notified occupational office outpatient
outstanding packet packets page pages partial patient patients payer payers pended pending person
pharmacy phone physical physician physicians plan plans policy portal pos ppo practice precert
precertification predetermination preauthorization primary prior procedure procedures progress
provider providers pt queue question questions reapply reauth reauthorization reauthorizations
recert recertification record recorded records referral referrals referred refer rehab
rehabilitation reject rejected renewal renewals request requested requests require required
requirement requirements requires resend resubmission resubmit resubmitted retro reversal review
reviewed reviewer reviews rule rules schedule scheduled scheduling secondary send-back service
services session sessions sign signature signatures signed specialist speech staff submission
submissions submit submitted submitting supervisor supporting therapies therapist therapists
therapy treat treated treatment treatments tricare turnaround type types unable units unit unread
unreadable unknown upload uploaded used valid verification verified verify visit visits waiting
workers comp auto advantage supplement dual marketplace self-funded federal aso ot st slp pa um
p2p peer-to-peer evals worklist inbox backlog owed owes expiration runway copy sheet
"""

NAMES = """
abbott abel ace adams adrian alba alder allen ally amber amity andes angel angle april archer arch
ard art ash aspen aster aubrey august autumn avery axis bailey baker banks barber barker barnes
barrow basil bass bay baxter beach bean bear beau beck bell bench berg berry best beth bill birch
bird bishop black blair blake bliss bloom blue blunt bob bolt bond booker booth bow bowen bower
bowman boy boyd brand branch brandy brant bray breeze brent brett brick bridge bridges bright
brine briar britt brook brooks brown bruce buck bud burke burn burns burr bush butler byrd cain
camp candy cane cannon cape card carey carl carol carpenter carr carry carter case cash castle cat
chad chance chandler chase chin christian church clan clark clay cliff cloud coal cole colt cook
coop cooper corn cotton couch court coy crane crew crisp crook cross crow cruz curry cutter daisy
dale dam dana dane daniel dawn dean deal dear dee del dell derry dew dial dill dixie dolly dot
drake drew drum duke dunn early earl earnest east eden elder ellis emery eve ever faith falk fall
falls farmer fay fern field fields fin finch fisher fish flint flora flower fly ford forest
forester foss foster fountain fox francis frank franks free freed freeman french friend frost gale
gay gem gene gentry george ginger glass glen glenn gold golden good goodman grace graham grand
grant graves gray green greer grey griffin grove guy hail hale hall ham hank harder hardy harm
harp hart harper harry harvest hat haven hawk hay hays hazel head heart heath heather hedge helm
henry herb herring hill hills hines holiday holly holm home honey hood hook hope horn horne house
hudson hull hunt hunter hurley hyde ice ida iris irons isle ivory ivy jack jade james jasmine jay
jean jenny jerry jewel jim jimmy job joe john jordan joy juan judge judy julian june justice kay
keen kelly kelp ken kent kerr king kings kit kitty knapp knight knot lacy lake lamb lance land
lane lark latch laurel law lawn lawyer lean lee leigh lemon leo leon levy lily linden link lion
lister little loch locke lodge long loop lord love low loyal luck lucky luna lund lynch lynn mac
mace mack madden maiden main major male malik mallow mango mann marble march marina mark marks
marlow marsh marshall martin mary mason masters mat matt max may mayer mayor mead meadow means
melody mercer mercy merry mia mike miles mill miller mills milo mint misty mitt moldy molly monday
monk monroe moody moon moore moss mound mount moya muse myers nails nancy nash neal ned nelson
newton nick nickel nicks noble noel norm north norton novel oakes ocean olive oliver opal orange
page paige palm palmer pan pane pansy park parker parks parson parsons pat patience patty paul
peace peach peak pearl pears peck peel pen penn penny perch perez perry pete peter petty phil
pierce pike pine piper pitt plum polk pole pond pool poole poor pope porter post potter pound
powder power powers pratt preston price pride prince pruitt pryor pugh pulley queen quill quick
rain ramsey rand ransom raven ray reed reef reese rex rice rich richard rick ridge ring rings
river rivers rob robin robert rock rod roger roman rook root rosa rose rosemary ross rowan rowe
roy royal ruby rude rue rush russell rusty ruth ryan sadler sage sailor sal sally salmon salt sam
sammy sand sandy sargent saul savage savannah sawyer schuster scott sean self seller serena shade
shaft shane sharp shaw shelby shepherd sherry shield shields shin shoemaker short shore sierra
silver simmer singer sky slater sloan small smart smith snow snyder sparks spear spears speed
spence spencer spring stacy stanley star stark steel steele stella stern steve steward stone stout
strange street strong stuart sue sully summer summers sun sunday sunny sutton swan sweet swift tab
tanner taylor teal temple tex thatcher thorn tidy tiffany tim timber tom toni tony trace tracy
trent trip troy trout true truman tucker turner tyler vale van vance vaughn vera vern vernon
victor vine viola violet virginia wade wagner wait walker wall waller walls walter wanda ward ware
warner warren washer waters watson watt watts wayne weaver webb weber weeks welch wells wendy west
wheeler whitaker white wick wilde will willow wills win winter winters wise wolf wolfe wood woods
woody worth wren wright yard yates york young zeller
"""

KEPT = {"case", "early", "ever", "field", "fields", "long", "means", "page", "wait"}
"""Surnames too, but no question does without them; patients of the clinic are looked for."""


def words() -> list[str]:
    """Return the safe words in order."""
    ours = set(f"{EVERYDAY} {FRONT_DESK}".split())
    names = set(NAMES.split())
    return sorted((_of_diagnoses() - names) | (ours - (names - KEPT)))


def _of_diagnoses() -> set[str]:
    small: Counter[str] = Counter()
    capital: set[str] = set()
    for text in _texts():
        first, *rest = re.findall(r"[A-Za-z]+", text) or [""]
        small.update(word for word in rest if word.islower() and len(word) > 3)
        capital.update(word.lower() for word in rest if not word.islower())
        small[first.lower()] += 0
    return {word for word, times in small.items() if times >= OFTEN and word not in capital}


if __name__ == "__main__":
    TARGET.write_text("\n".join(words()) + "\n", encoding="utf-8")
