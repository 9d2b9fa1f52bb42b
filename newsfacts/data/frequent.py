"""Signs that stand in most articles of a newspaper: a word is sought where a text has the rarest of its signs.

Counted in 799 articles of the corpora that the checks were tried on.
"""

from typing import Final

FREQUENT: Final = (
    "。12，0的中3新、54在一年687和月9日人为大国发有出个全上以成时前了：到分同现高家其来加消进行多会等是生网经息增对不.市今地下长部计动联业重开实视”“公总比天工力于体过据方面目平要%作期产入主关"
    "闻区万场度央持与最后已示播数民本点至外内能将合元用展机布定次通提续这达从量报及（）也者近务建化当自好保我间相制三位资政统设理共此显正表品造明向可亿都强利得还第受电之基金就接推道两快心各情员)调(局规升"
    "小别交事起并势超应投特记项名所北性；首速水去路更步学结由济着因看商二组指均海际而信系企门美安程领收较解求运格带支稳十确口省级代立百改院他占导供式集型意但活施无台需备社然东费约创标四值件处治降回完取题转"
    "优里价南西文继线物流告服效单质整原们构放技深果每份管模常城影始色说预引率广先观态低子少举种界五专任法环办营-华断车委未使问连源认术变打域截采被周类京历幅如传积再手额世例形头气准包况议致直战做织复参响团"
)
"""The most frequent first; any other sign is rarer than these."""
