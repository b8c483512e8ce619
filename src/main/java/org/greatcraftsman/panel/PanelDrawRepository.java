package org.greatcraftsman.panel;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The draws of all panels. */
interface PanelDrawRepository extends Repository<PanelDraw, String> {

  PanelDraw save(PanelDraw draw);

  List<PanelDraw> findByRoundOrderBySerial(String round);
}
