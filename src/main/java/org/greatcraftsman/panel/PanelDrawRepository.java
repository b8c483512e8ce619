package org.greatcraftsman.panel;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.data.repository.Repository;

/** Repository of the draws of all rounds. */
interface PanelDrawRepository extends Repository<PanelDraw, String> {

  PanelDraw save(PanelDraw draw);

  List<PanelDraw> findByRoundOrderBySerial(RoundId round);
}
