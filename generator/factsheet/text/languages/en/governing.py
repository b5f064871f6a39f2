"""English: what a main clause makes of the clause that depends on it."""

from __future__ import annotations

from factsheet.text.languages.edge_words import phrases, words
from factsheet.text.languages.governing_words import GoverningWords

GOVERNING = GoverningWords(
    denials=phrases(
        """
        doubt; doubts; doubted; doubting; doubtful; unlikely; impossible; inconceivable; unthinkable; untrue; false;
        falsely; wrongly; mistakenly; wrong to say; wrong to claim; wrong to think; wrong to suggest; myth; lie; hoax;
        fiction; nonsense; pretended; pretends; pretending; lied; lies; misconception; dismiss; dismisses; dismissed;
        dismissing; refute; refutes; refuted; refuting; debunk; debunks; debunked; disprove; disproves; disproved;
        rebut; rebuts; rebutted; ruled out; rules out; rule out; ruling out; played down claims; plays down claims;
        scoffed at; scoffs at; scoffing at; sneered at; sneers at; laughed at; laughs at; laughed off; laughs off;
        laughing off; mocked; mocks; mocking; ridiculed; ridicules; ridiculing; belittled; rubbished; rubbishes;
        pooh-poohed; shot down; shoots down; poked holes in; cold water on; disagreed with; disagrees with;
        disagreeing with; discredited; discredits; baseless; unfounded; groundless; questioned idea; questioned
        notion; questioned claim; questioned claims; questioned suggestion; questioned assumption; questions idea;
        questions notion; questions claim; challenged idea; challenged notion; challenged claim; challenged claims;
        challenged assumption; challenges idea; challenges notion; challenges claim; contested claim; contested
        claims; used to think; used to believe; struggled to believe; struggles to believe; hardly believes; hardly
        believed; sceptical; skeptical; unaware; wished; wishes; dreamt; dreamed; imagined
        """
    ),
    supports=words(
        """
        believe believes believed think thinks thought say says said saying suggest suggests suggested claim claims
        claimed confirm confirms confirmed confirming prove proves proved proven show shows showed shown find finds
        found expect expects expected accept accepts accepted agree agrees agreed conclude concludes concluded argue
        argues argued declare declares declared state states stated assume assumes assumed guarantee guarantees
        guaranteed promise promises promised
        evidence proof sign signs indication indications reason suggestion hint hints guarantee confirmation
        true likely certain sure clear proven established convinced persuaded confident
        """
    ),
    nots=words("no refuse refusing decline declining unable few neither"),
    small=words(
        """
        to be been being really actually quite yet even clear firm real strong any at all so explicitly directly
        immediately currently fully entirely credible hard concrete further the
        """
    ),
    grounds=words("grounds ground argument reason because"),
    undone=phrases(
        """
        refused to; refuses to; refuse to; refusing to; failed to; fails to; fail to; failing to; declined to;
        declines to; decline to; tried to; tries to; trying to; attempted to; attempts to; attempting to;
        threatened to; threatens to; threatening to; offered to; offers to; offering to; pretended to; pretends to;
        denied; denies; deny; denying; denied having; denies having; denying having; ruled out; rules out; ruling out;
        stopped short of; stops short of; cleared of; acquitted of; accused of; suspected of; prevented from;
        stopped from; barred from; banned from; kept from; avoided; avoids; avoiding; forgot to; unable to; about to;
        considered; considers; considering; mulled; mulls; alleged to have; said to have; believed to have;
        reported to have; thought to have; claims to have; claimed to have
        """
    ),
    excluding=phrases("unlike; instead of; rather than; except; except for; not; apart from; other than"),
    nearly=phrases("almost; nearly"),
    asking=words("whether if unless"),
    telling=words("how"),
)
