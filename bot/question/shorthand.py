"""What people shorten when they type in haste: "natl govt, wich yr". Facts of written English; a word of the sources is left alone.

None is a word that people mean as it stands: a leg is no legislation, a sect no section.
"""

from __future__ import annotations

_TABLE = """
yr year; yrs years; abt about; intl international; org organisation; orgs organisations; govt government;
govts governments; gvmt government; gov government; natl national; dept department; depts departments;
cttee committee; cttees committees; ctte committee; cmte committee; parl parliament; legis legislation; regs regulations;
info information; doc document; docs documents; wat what; wot what; wich which; wen when; wher where; hw how; ppl people; thru through;
bcos because; cos because; ur your; u you; r are; nos numbers; mtg meeting; mtgs meetings;
recs recommendations; rpt report; rept report; rpts reports; const constitution; conv convention; artcl article; max maximum;
edu education; juv juvenile; crt court; crts courts; mech mechanism; mechs mechanisms; stats statistics;
eval evaluation; impl implementation; ref reference; refs references; pg page; approx approximately; amdt amendment; amdts amendments;
prot protection; sel select; dev development; mgmt management; assoc association; lang language; langs languages; sigs signatures;
secgen secretary-general; ombud ombudsperson; ombuds ombudsperson; thx thanks;
wld would; shld should; cld could; hav have; wud would; shud should; tho though; btwn between; diff different; govs governments;
teh the; hte the; adn and; cn can; duz does; tel tell; thay they; thier their; becuase because;
mbr member; mbrs members; reps representatives; rep representative
"""
SHORTHAND: dict[str, str] = dict(entry.split() for entry in _TABLE.replace("\n", " ").split(";"))
