"""What else a chart tells around an order: history, medicines, findings; nobody asks for it."""

from __future__ import annotations

from simulator.paper.layouts.by_lot.lot import Lot

PAST = ("Hypertension", "Hyperlipidemia", "Type 2 diabetes", "Hypothyroidism", "GERD", "Asthma",
        "Anxiety", "Seasonal allergies", "Migraine", "Sleep apnea", "Obesity", "Gout")  # fmt: skip
DRUGS = (
    "Lisinopril 10 mg daily", "Atorvastatin 20 mg nightly", "Metformin 500 mg twice daily",
    "Levothyroxine 75 mcg daily", "Omeprazole 20 mg daily", "Ibuprofen 600 mg as needed",
    "Meloxicam 15 mg daily", "Cyclobenzaprine 5 mg at bedtime", "Sertraline 50 mg daily",
    "Acetaminophen 500 mg as needed", "Albuterol inhaler as needed",
)  # fmt: skip
ALLERGIES = ("NKDA", "No known drug allergies", "Penicillin (rash)", "Sulfa", "Codeine (nausea)",
             "None", "Latex")  # fmt: skip
SOCIAL = (
    "Never smoker. Lives with family.", "Former smoker. Retired.", "Works full time at a desk.",
    "Denies tobacco use. Social alcohol.", "Walks the dog daily.",
    "Lives alone in a two story house.",
)  # fmt: skip
NEXT = (
    "Follow up in 6 weeks.",
    "Return to clinic in 4 weeks.",
    "Recheck after therapy.",
    "Return if not improving.",
    "Follow up with me when therapy is finished.",
)
DONE = (
    "Continue current medication.",
    "Naproxen as needed with food.",
    "Ice and rest.",
    "Diagnosis discussed with the patient.",
    "No surgery planned at this time.",
    "Activity as tolerated.",
)


REVIEW = (
    "Negative for fever, chills, chest pain and shortness of breath. Positive as in the history.",
    "Constitutional: no weight loss. Neurologic: no weakness of the face, no slurred speech. "
    "Skin: no rash. All other systems negative.",
    "10 point review of systems is negative except as noted above.",
    "Denies night pain, unexplained weight loss, and change in bowel or bladder habits.",
)


def noted(lot: Lot) -> dict[str, str]:
    """Past history, medicines, allergies and vital signs of one patient."""
    rng = lot.rng
    pressure = f"{rng.randint(108, 148)}/{rng.randint(64, 92)}"
    vitals = f"BP {pressure}  Pulse {rng.randint(58, 92)}  Temp 98.{rng.randint(0, 8)} F"
    vitals += f"  Wt {rng.randint(118, 246)} lb" if rng.random() < 0.7 else ""
    return {
        "past": ", ".join(rng.sample(PAST, rng.randint(1, 4))) + ".",
        "drugs": "; ".join(rng.sample(DRUGS, rng.randint(1, 4))) + ".",
        "allergies": rng.choice(ALLERGIES),
        "vitals": vitals,
        "social": rng.choice(SOCIAL),
        "review": rng.choice(REVIEW),
    }
