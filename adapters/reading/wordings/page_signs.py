"""The wordings that kinds of pages are made of, each with its weight."""

from __future__ import annotations

from priorauth.models.reading import PageKind

SIGNS: dict[PageKind, str] = {
    "cover_sheet": (
        r"fax cover=5 ; cover sheet=5 ; facsimile=3 ; fax transmi=4 ; number of pages=3 ; "
        r"# of pages=3 ; pages? including cover=5 ; total pages=3 ; confidentiality notice=3 ; "
        r"intended recipient=3 ; "
        r"if you (?:have )?received this (?:fax|communication|transmission) in error=3 ; attn=1 ; "
        r"urgent.{0,6}for review=2 ; please (?:reply|comment|recycle|call)=2 ; "
        r"(?:privileged|protected) (?:and confidential|health information)=2 ; "
        r"(?:them|it) in error=3 ; use, copying or disclosure=3 ; with this (?:one|sheet)=4 ; "
        r"meant only for=3 ; ^(?:fax|facsimile|telefax)\b=5 ; \bpages\W{0,3}\d+=2"
    ),
    "referral_order": (
        r"referral=2 ; physical therapy (?:referral|order|prescription|rx)=5 ; therapy order=4 ; "
        r"referral ?/ ?order=4 ; ambulatory referral=5 ; prescription=2 ; evaluate and treat=4 ; "
        r"eval (?:and|&) treat=4 ; order date=2 ; ordering provider=3 ; "
        r"referring (?:provider|physician)=2 ; frequency=1 ; diagnos=1 ; icd-?10=1 ; cpt=1 ; "
        r"visits requested=2 ; i certify=1 ; please see=3 ; thank you for seeing=5 ; "
        r"i am referring=5 ; refer(?:ring)? (?:him|her|them|mr|ms|mrs)=4 ; "
        r"times? (?:a|per) week=1 ; x/w(?:ee)?k=1 ; physical therapy=2 ; "
        r"outpatient (?:physical )?therapy=2 ; for physical therapy=3 ; medically necessary=1 ; "
        r"signature=1 ; npi=1 ; rx\b=2 ; memo=1 ; order\b=1 ; "
        r"(?:\b\d|twice|once|one|two|three|four|five)[- ]?(?:(?:to|or|-) ?\w+ )?(?:x|times|sessi"
        r"ons|visits|days)? ?(?:/|a|per|each|every)? ?w(?:ee)?k(?:ly)?\b=2 ; "
        r"course of (?:\w+ ){0,3}(?:therapy|treatment|rehabilitation)=3 ; "
        r"(?:start|begin)(?: \w+){0,4} (?:therapy|rehabilitation|pt)\b=3 ; "
        r"grateful|appreciate|kindly=2 ; to the (?:physical )?therapist=3 ; benefit from=2 ; "
        r"(?:send|ask)(?:ing)? (?:him|her|them|you)=3 ; my patient=2 ; no restrictions=1 ; "
        r"(?:pt|p\.t\.|physical therapy) for (?:acute|chronic|her|his|their|the|left|right|"
        r"bilateral|low|lower|upper|mid|neck|back|knees?|hips?|shoulders?|ankles?|wrist|pain|post|"
        r"s/p|rom|gait|balance|strength\w*)\b=3 ; pt eval=3 ; "
        r"eval(?:uate|uation)? (?:and|&|/) t(?:x|reat)=4 ; service requested=3 ; "
        r"requesting (?:physician|provider)=2 ; rehab(?:ilitation)? (?:request|services)=2 ; "
        r"wbat|weight.?bearing=1 ; requisition=4 ; request\W{1,3}(?:outpatient )?(?:physical )?"
        r"therapy=4 ; visits? (?:weekly|daily|a week|per week|each week)(?: \w+){0,2} weeks=3 ; "
        r"national provider id=1 ; referral ?: ?(?:to )?(?:physical therap|pt\b)=9 ; "
        r"reason for referral=3 ; precautions?\W=1 ; \bto\W .{0,60}(?:physical therapy|rehab)=1"
    ),
    "clinical_note": (
        r"progress note(?!s? (?:may|can|should|must|to)\b)=6 ; "
        r"office visit=5 ; visit note=5 ; chief complaint=4 ; "
        r"history of present illness=5 ; hpi=3 ; review of systems=4 ; subjective=3 ; "
        r"objective=2 ; assessment=2 ; assessment and plan=3 ; past medical history=3 ; "
        r"physical exam=3 ; vital signs=3 ; soap note=5 ; daily note=5 ; follow.?up visit=3 ; "
        r"medications=1 ; allergies=1 ; initial evaluation=6 ; "
        r"physical therapy evaluation(?! (?:and|&|/) t)=6 ; evaluation note=5 ; "
        r"range of motion=1 ; manual muscle=2 ; treatment provided=3 ; "
        r"patient reports=2 ; encounter=2 ; clinic note=5 ; consultation=2 ; treatment note=5 ; "
        r"visit \d+ of \d+=3 ; patient (?:states|denies|notes|presents)=3 ; tolerated=2 ; "
        r"timed minutes=3 ; response to treatment=2 ; plan for next=3 ; "
        r"thank you for referring=3 ; s: .{1,600} o: .{1,600} a: =6 ; return to clinic|rtc\b=2 ; "
        r"well.?developed=1 ; in no (?:acute )?distress=2 ; history:=1 ; "
        r"discharge summary=6 ; hospital course=5 ; discharge (?:medication|diagnos[ei]s)=3 ; "
        r"admi(?:t|ssion) (?:date|diagnos[ei]s)=2 ; disposition=2 ; history (?:and|&) physical=5"
    ),
    "operative_report": (
        r"operative report=9 ; operative note=8 ; preoperative diagnosis=6 ; "
        r"postoperative diagnosis=6 ; pre-operative diagnosis=6 ; post-operative diagnosis=6 ; "
        r"procedure performed=1 ; anesthesia=3 ; estimated blood loss=6 ; "
        r"description of (?:the )?procedure=5 ; surgeon=2 ; tourniquet=3 ; incision=2 ; "
        r"specimens?=2 ; complications=2"
    ),
    "imaging_report": (
        r"radiology=4 ; imaging report=7 ; impression=2 ; findings=3 ; technique(?!s)=2 ; "
        r"findings.{1,3000}impression=1 ; "
        r"comparison=2 ; mri\b=3 ; x-?ray=2 ; radiograph=3 ; ct scan=3 ; radiologist=5 ; "
        r"exam(?:ination)?:=1 ; accession=4 ; views?\b=1 ; contrast=2 ; imaging=2 ; "
        r"magnetic resonance=4 ; ultrasound=2 ; sequences?=2 ; reading physician=3 ; "
        r"conclusion:=1 ; clinical indication=3 ; without contrast=2 ; radiolog=2 ; study:=2 ; "
        r"acquired=1"
    ),
    "plan_of_care": (
        r"plan of care=6 ; certification period=5 ; recertif=4 ; cms-?700=6 ; "
        r"short.?term goals=5 ; long.?term goals=5 ; rehab(?:ilitation)? potential=4 ; "
        r"physician certification=4 ; i certify the need=5 ; i have reviewed this plan=5 ; "
        r"goals=2 ; prognosis=2 ; plan of treatment=5 ; skilled=2 ; certify=2 ; therapist=2 ; "
        r"start of care=4 ; functional limitations=2"
    ),
    "insurance_card": (
        r"rxbin=6 ; rx ?bin=6 ; rxpcn=6 ; rx ?pcn=6 ; rxgrp=6 ; copay=3 ; co-pay=3 ; "
        r"customer service=3 ; member services=3 ; office visit \$=3 ; payer id=3 ; "
        r"submit claims=4 ; mail claims=5 ; claims address=3 ; emergency room=1 ; deductible=1 ; "
        r"specialist=1 ; pcp=1 ; subscriber=1 ; effective date=1 ; provider services=3 ; "
        r"this card=5 ; member id=1 ; medicare health insurance=8 ; medicare number=4 ; "
        r"entitled to=5 ; coverage starts=3 ; nurse (?:advice )?line=2 ; bin: ?\d{6}=5 ; "
        r"pcn\b=3 ; ded(?:uctible)?\b=1 ; claims to=3"
    ),
    "demographics": (
        r"face ?sheet=8 ; demographics=6 ; patient registration=3 ; emergency contact=4 ; "
        r"guarantor=4 ; marital status=3 ; employer=2 ; next of kin=4 ; race=1 ; ethnicity=2 ; "
        r"preferred language=3 ; primary care=1 ; registration=2 ; patient information=2 ; "
        r"account (?:number|#)=2"
    ),
    "authorization_letter": (
        r"has been approved=8 ; is approved=6 ; have approved=8 ; approved for=3 ; "
        r"authorization approved=8 ; notice of (?:approval|authorization)=9 ; approval notice=9 ; "
        r"authorization number=4 ; approved (?:visits|services|units|dates)=6 ; "
        r"we (?:have )?approved=8 ; we have authorized=8 ; certification number=3 ; "
        r"authorized (?:visits|units|services)=5 ; utilization management=3 ; "
        r"this is not a guarantee of payment=5 ; not a guarantee of payment=5 ; "
        r"prior authorization (?:request|approval)=2 ; dates? of service approved=5 ; "
        r"dear provider=2 ; dear member=3 ; determination=2 ; "
        r"(?:was|were|been) (?:approved|certified|authorized)=6 ; certified in full=9 ; "
        r"certification notice=6 ; cert(?:ification)? ?#=4 ; (?:units|visits) certified=5 ; "
        r"not guarantee (?:benefits|payment)=4 ; payment (?:depends|is subject)=4 ; "
        r"utilization review=3 ; pleased to (?:tell|inform|advise|let)=3 ; "
        r"eligib\w+ on the date=3 ; decision: ?approved=9"
    ),
    "denial_letter": (
        r"has been denied=9 ; is denied=8 ; was denied=6 ; have denied=8 ; denied=2 ; denial=3 ; "
        r"notice of (?:denial|adverse)=10 ; adverse (?:benefit )?determination=10 ; "
        r"not (?:been )?approved=6 ; do(?:es)? not meet=3 ; not medically necessary=6 ; "
        r"right to appeal=7 ; appeal rights=7 ; appeal=3 ; peer.to.peer=5 ; grievance=3 ; "
        r"we cannot approve=8 ; unable to approve=8 ; determination=2 ; external review=4 ; "
        r"expedited appeal=3 ; "
        r"(?:not|un)(?: be(?:ing)?)? ?able to (?:approve|authorize|certify|cover)=8 ; "
        r"cannot (?:be )?(?:approved?|authorized?|covered?)=8 ; "
        r"(?:will|does) not (?:pay|cover)=6 ; not covered=4 ; non-?coverage=8 ; "
        r"partially denied=8 ; criteria .{0,60}not met=5 ; look again=4 ; hearing=2 ; "
        r"reconsideration=3 ; medical director=2 ; decision: ?(?:denied|partial)=9 ; "
        r"appeal (?:this|the|our|instructions)=4"
    ),
    "intake_form": (
        r"new patient intake=8 ; intake form=8 ; medical history questionnaire=7 ; "
        r"patient questionnaire=6 ; have you ever=4 ; please list=3 ; circle=2 ; "
        r"rate your pain=5 ; pain scale=3 ; do you have=2 ; check all that apply=4 ; "
        r"patient history form=6 ; i consent=3 ; how did you hear=5 ; "
        r"what makes it (?:better|worse)=4 ; what (?:are your|brings you)=3 ; medical history=2 ; "
        r"questionnaire=4 ; health history=4 ; where (?:does )?it hurts?=4 ; yes ?/ ?no\b=3 ; "
        r"are you (?:pregnant|currently|taking)=3 ; do you (?:smoke|drink|exercise)=3 ; "
        r"scale of (?:0|1)=3 ; goals for therapy=2 ; fill (?:in|out)=3 ; "
        r"(?:mark|shade|tick|draw) (?:on|where|the|all|any)=3 ; brings you=3 ; "
        r"when did (?:your|the|it)=4"
    ),
    "advertisement": (
        r"special offer=6 ; limited time=6 ; % off=5 ; order now=5 ; free quote=5 ; call now=4 ; "
        r"call today=4 ; lowest price=5 ; save \d+=4 ; unsubscribe=4 ; to be removed=6 ; "
        r"remove(?:d)? from (?:our|this) (?:fax )?list=8 ; opt.?out=4 ; act now=6 ; "
        r"lunch special=5 ; vacation=4 ; promo=3 ; discount=4 ; sale\b=2 ; offer expires=5 ; "
        r"free shipping=5 ; business loan=6 ; pre-?approved=1 ; toner=4 ; catering=4 ; "
        r"financing=3 ; guaranteed lowest=5 ; rates? (?:from|as low)=4 ; "
        r"\$\d+ ?/ ?(?:hour|hr|month)=3 ; (?:taken|take us) off (?:this|our|your)? ?list=8 ; "
        r"reply stop=6 ; working capital=5 ; no collateral=5 ; qualif(?:y|ies)!?=2 ; staffing=3 ; "
        r"funds in=3 ; travell?ing (?:pts?|therapists?|nurses?)=3 ; future faxes=6 ; "
        r"free (?:trial|demo|sample|shipping)=5 ; 1-8\d\d-\d{3}-\d{4} (?:now|today)=5 ; !.*!.*!=2"
    ),
}
"""Wordings are parted by semicolons; a page is the kind with the most weight, if it has enough."""
