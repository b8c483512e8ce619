package org.greatcraftsman.panel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.round.StageEntered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prepares the draws of a round. The first draw is committed to when the round opens; its pool is
 * frozen and its seed fixed when the nominations close, long before the first seat is drawn.
 */
@Component
class PanelDrawPreparation {

  private static final int SALT_BYTES = 32;

  private final PanelDrawRepository draws;
  private final ExpertRepository experts;
  private final PanelSeatRepository seats;
  private final Ledger ledger;
  private final PanelContext context;
  private final SecureRandom random = new SecureRandom();

  PanelDrawPreparation(
      PanelDrawRepository draws,
      ExpertRepository experts,
      PanelSeatRepository seats,
      Ledger ledger,
      PanelContext context) {
    this.draws = draws;
    this.experts = experts;
    this.seats = seats;
    this.ledger = ledger;
    this.context = context;
  }

  @EventListener
  void on(StageEntered entered) {
    if (entered.stage() == Stage.NOMINATION) {
      commit(entered.round(), 1);
    } else if (entered.stage() == Stage.SHORTLISTING) {
      freeze(entered.round());
    }
  }

  /** Returns the draws with a frozen pool, by serial number. */
  List<PanelDraw> frozenDraws(RoundId round) {
    return allDraws(round).stream().filter(PanelDraw::isFrozen).toList();
  }

  List<PanelDraw> allDraws(RoundId round) {
    return draws.findByRoundOrderBySerial(round);
  }

  /** Returns the user ids of all experts in today's pool, sorted. */
  List<ExpertId> poolUserIds() {
    return experts.findUserIdTexts().stream().map(ExpertId::new).toList();
  }

  /** Freezes the pool of the first draw. Idempotent. */
  List<PanelDraw> freeze(RoundId round) {
    context.lock(round);
    return frozenDraws(round).isEmpty() ? freezeNext(round) : frozenDraws(round);
  }

  /**
   * Freezes a further draw over the experts who are in no frozen pool yet. Adds no draw if there
   * are none.
   */
  List<PanelDraw> freezeNext(RoundId round) {
    List<PanelDraw> known = allDraws(round);
    List<PanelDraw> frozen = known.stream().filter(PanelDraw::isFrozen).toList();
    List<Expert> newcomers =
        eligible(round).stream()
            .filter(expert -> frozen.stream().noneMatch(draw -> draw.includes(expert.userId())))
            .toList();
    if (!newcomers.isEmpty() || frozen.isEmpty()) {
      PanelDraw draw =
          known.size() > frozen.size()
              ? known.get(known.size() - 1)
              : commit(round, known.size() + 1);
      freeze(round, draw, newcomers);
    }
    return frozenDraws(round);
  }

  private PanelDraw commit(RoundId round, int serial) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    PanelDraw draw =
        draws.save(new PanelDraw(round, serial, HexFormat.of().formatHex(salt), context.now()));
    context.record(
        round,
        Act.REVIEW_PANEL_COMMITTED,
        round,
        "system",
        Map.of("draw", serial, "commitment", draw.commitment()));
    return draw;
  }

  private void freeze(RoundId round, PanelDraw draw, List<Expert> members) {
    SortedMap<String, SortedSet<String>> pool = new TreeMap<>();
    members.forEach(
        expert -> pool.put(draw.codeOf(expert.userId()), new TreeSet<>(expert.industries())));
    draw.freeze(pool, ledger.chainPending(round).hash(), context.now());
    context.record(
        round,
        Act.REVIEW_POOL_FROZEN,
        round,
        "system",
        Map.of(
            "draw", draw.serial(), "pool", pool, "poolHash", draw.poolHash(), "seed", draw.seed()));
  }

  /** Returns the experts who have sat on fewer panels than the rules allow. */
  private List<Expert> eligible(RoundId round) {
    Map<ExpertId, Long> terms =
        seats.findSignerTextsOfOtherRounds(round).stream()
            .collect(groupingBy(ExpertId::new, counting()));
    int most = context.panelRules(round).maximumTerms();
    return experts.findAllByOrderByUserId().stream()
        .map(ExpertEntity::expert)
        .filter(expert -> expert.termsBefore() + terms.getOrDefault(expert.userId(), 0L) < most)
        .toList();
  }
}
