package org.greatcraftsman.panel;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms the panel of a round: draws the seats by lot, replaces experts who do not sign the
 * statement, and adds seats. A vacant seat goes to the next lot of the same industry.
 */
@Service
public class PanelFormation {

  private static final Reason.Rule ENLARGEMENT = new Reason.Rule("请写明增补专家的理由", 5, 500);

  private final PanelDrawPreparation preparation;
  private final PanelSeatRepository seats;
  private final ShortlistService shortlist;
  private final NominationService nominations;
  private final PanelContext context;

  PanelFormation(
      PanelDrawPreparation preparation,
      PanelSeatRepository seats,
      ShortlistService shortlist,
      NominationService nominations,
      PanelContext context) {
    this.preparation = preparation;
    this.seats = seats;
    this.shortlist = shortlist;
    this.nominations = nominations;
    this.context = context;
  }

  /**
   * Draws an expert for every vacant seat. If the frozen pool is exhausted, draws from the experts
   * who have registered since.
   *
   * @return whether every seat is taken
   * @throws Refusal before the shortlist is confirmed, which determines the seats per industry
   */
  @Transactional
  public boolean fillVacantSeats(RoundId round) {
    context.lock(round);
    SeatOccupancy occupancy = occupancy(round);
    if (occupancy.vacantSeats() > 0) {
      List<PanelDraw> draws = preparation.freeze(round);
      SortedMap<String, Integer> shares = shares(round, draws.get(0), occupancy.size());
      occupancy = occupancy.plus(draw(round, draws, occupancy.vacantByField(shares), occupancy));
      if (occupancy.vacantSeats() > 0) {
        draws = preparation.freezeNext(round);
        occupancy = occupancy.plus(draw(round, draws, occupancy.vacantByField(shares), occupancy));
      }
    }
    return occupancy.vacantSeats() == 0;
  }

  /**
   * Draws from the experts who have registered since the pool was exhausted.
   *
   * @throws Refusal if there are none
   */
  @Transactional
  public void drawAgain(RoundId round) {
    int before = vacantSeats(round);
    fillVacantSeats(round);
    if (vacantSeats(round) == before) {
      throw new Refusal("专家库里没有还可以抽取的专家，请先在“专家库”登记更多专家，再选择重新抽取。");
    }
  }

  /**
   * Draws an expert for a seat that was given up.
   *
   * @return user id of the expert; empty if the pool is exhausted
   */
  Optional<ExpertId> drawReplacement(RoundId round, PanelSeatEntity left) {
    SortedMap<String, Integer> share = new TreeMap<>(Map.of(left.field(), 1));
    return draw(round, preparation.frozenDraws(round), share, occupancy(round)).stream()
        .map(PanelSeatEntity::expert)
        .findFirst();
  }

  /** Whether every seat is held by an expert who has signed. */
  @Transactional(readOnly = true)
  public boolean isComplete(RoundId round) {
    return occupancy(round).isComplete();
  }

  /** Returns the user ids of the experts who still have to sign. */
  @Transactional(readOnly = true)
  public List<ExpertId> unsigned(RoundId round) {
    return unsignedSeats(round).stream().map(PanelSeatEntity::expert).toList();
  }

  /** Returns the number of seats: those of the rules and those that the desk added. */
  @Transactional(readOnly = true)
  public int size(RoundId round) {
    return context.rules(round).panelSize()
        + preparation.allDraws(round).stream().mapToInt(PanelDraw::extraSeats).sum();
  }

  /** Returns the number of vacant seats. */
  @Transactional(readOnly = true)
  public int vacantSeats(RoundId round) {
    return occupancy(round).vacantSeats();
  }

  /**
   * Adds seats to a panel to which the files cannot be assigned.
   *
   * @param more an even number from 2 to 20, because a panel has an odd size
   * @param reason 5 to 500 characters
   */
  @Transactional
  public void enlarge(RoundId round, int more, String reason, String actor) {
    context.lock(round);
    if (more < 2 || more > 20 || more % 2 != 0) {
      throw new Refusal("评审团人数须为单数，增补人数请填2至20之间的双数。");
    }
    Reason why = ENLARGEMENT.require(reason);
    List<PanelDraw> draws = preparation.freeze(round);
    draws.get(draws.size() - 1).addSeats(more);
    context.record(
        round, Act.REVIEW_PANEL_WIDENED, round, actor, Map.of("seats", more, "reason", why));
  }

  /** Returns the latest deadline of the statements that are not signed yet. */
  @Transactional(readOnly = true)
  public Instant statementDeadline(RoundId round) {
    return unsignedSeats(round).stream()
        .map(seat -> statementDeadlineOf(round, seat))
        .max(Comparator.naturalOrder())
        .orElseGet(() -> context.due(round, Deadline.REVIEW_START));
  }

  /** Returns the user ids of the experts whose deadline has passed, in the order of the draw. */
  List<ExpertId> overdue(RoundId round) {
    return unsignedSeats(round).stream()
        .filter(seat -> !context.now().isBefore(statementDeadlineOf(round, seat)))
        .map(PanelSeatEntity::expert)
        .toList();
  }

  /** The start of the review, or later for an expert who was drawn late. */
  private Instant statementDeadlineOf(RoundId round, PanelSeatEntity seat) {
    Instant start = context.due(round, Deadline.REVIEW_START);
    Instant enough =
        seat.askedAt().plus(Duration.ofHours(context.panelRules(round).statementHours()));
    return enough.isAfter(start) ? enough : start;
  }

  private List<PanelSeatEntity> unsignedSeats(RoundId round) {
    return seats.findByRoundOrderByPlace(round).stream()
        .filter(seat -> seat.state() == PanelSeatEntity.State.ASKED)
        .toList();
  }

  private SeatOccupancy occupancy(RoundId round) {
    return new SeatOccupancy(seats.findByRoundOrderByPlace(round), size(round));
  }

  private SortedMap<String, Integer> shares(RoundId round, PanelDraw first, int size) {
    SortedMap<String, Integer> files = filesByField(round);
    if (files.isEmpty()) {
      throw new Refusal("入围名单还没有确认，请先完成汇总筛选，再抽取评审专家。");
    }
    return first.lottery().apportion(files, size);
  }

  /** Returns the number of shortlisted files per industry; empty before the list is confirmed. */
  SortedMap<String, Integer> filesByField(RoundId round) {
    SortedMap<String, Integer> files = new TreeMap<>();
    if (shortlist.isConfirmed(round)) {
      for (NomineeCard card : nominations.cards(shortlist.numbers(round))) {
        files.merge(card.industry(), 1, Integer::sum);
      }
    }
    return files;
  }

  private List<PanelSeatEntity> draw(
      RoundId round,
      List<PanelDraw> draws,
      SortedMap<String, Integer> vacantByField,
      SeatOccupancy known) {
    Set<ExpertId> drawnExperts = known.drawnExperts();
    SortedMap<String, Integer> left = new TreeMap<>(vacantByField);
    List<PanelSeatEntity> drawn = new ArrayList<>();
    for (PanelDraw draw : draws) {
      Map<String, ExpertId> byCode = byCode(draw);
      Set<String> drawnCodes = drawnExperts.stream().map(draw::codeOf).collect(toSet());
      Map<String, String> newSeats = draw.lottery().draw(left, drawnCodes);
      newSeats.forEach(
          (code, field) ->
              drawn.add(
                  new PanelSeatEntity(
                      round,
                      byCode.get(code),
                      known.seats().size() + drawn.size() + 1,
                      field,
                      context.now())));
      newSeats.values().forEach(field -> takeSeat(left, field));
      if (!newSeats.isEmpty()) {
        record(round, draw, vacantByField, newSeats);
      }
    }
    seats.saveAll(drawn);
    return drawn;
  }

  /** A seat without an industry still counts against the first industry with vacant seats. */
  private static void takeSeat(SortedMap<String, Integer> left, String field) {
    String taken = left.containsKey(field) ? field : left.firstKey();
    left.merge(taken, -1, Integer::sum);
    left.remove(taken, 0);
  }

  private void record(
      RoundId round, PanelDraw draw, Map<String, Integer> shares, Map<String, String> drawn) {
    context.record(
        round,
        Act.REVIEW_PANEL_DRAWN,
        round,
        "system",
        Map.of(
            "draw",
            draw.serial(),
            "seed",
            draw.seed(),
            "seats",
            shares,
            "drawn",
            new ArrayList<>(drawn.keySet())));
  }

  private Map<String, ExpertId> byCode(PanelDraw draw) {
    return preparation.poolUserIds().stream().collect(toMap(draw::codeOf, expert -> expert));
  }
}
