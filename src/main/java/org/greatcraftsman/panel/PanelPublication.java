package org.greatcraftsman.panel;

import java.util.Optional;
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the draw of the panel without names until the round is closed. */
@Service
public class PanelPublication {

  private final PanelDrawPreparation preparation;
  private final PanelFormation formation;
  private final PanelService panel;
  private final PanelContext context;
  private final RoundService rounds;

  PanelPublication(
      PanelDrawPreparation preparation,
      PanelFormation formation,
      PanelService panel,
      PanelContext context,
      RoundService rounds) {
    this.preparation = preparation;
    this.formation = formation;
    this.panel = panel;
    this.context = context;
    this.rounds = rounds;
  }

  /** Returns the panel of the newest round; empty before the first commitment. */
  @Transactional(readOnly = true)
  public Optional<PublishedPanel> current() {
    return rounds
        .current()
        .map(round -> publish(round.number(), round.stage() == Stage.CLOSED))
        .filter(published -> !published.draws().isEmpty());
  }

  private PublishedPanel publish(RoundId round, boolean over) {
    Function<ExpertId, String> expertCodes = context.expertCodes(round);
    return new PublishedPanel(
        formation.size(round),
        formation.filesByField(round),
        preparation.allDraws(round).stream().map(draw -> published(draw, over)).toList(),
        panel.seats(round).stream()
            .map(
                seat ->
                    new PublishedPanel.DrawnSeat(
                        seat.place(),
                        expertCodes.apply(seat.expert().userId()),
                        seat.field(),
                        seat.state(),
                        over ? seat.expert().name() : null))
            .toList());
  }

  private static PublishedPanel.Draw published(PanelDraw draw, boolean over) {
    boolean frozen = draw.isFrozen();
    return new PublishedPanel.Draw(
        draw.serial(),
        draw.commitment(),
        draw.committedAt(),
        frozen ? draw.pool() : null,
        frozen ? draw.poolHash() : null,
        draw.seed(),
        frozen ? draw.frozenAt() : null,
        over ? draw.salt() : null);
  }
}
