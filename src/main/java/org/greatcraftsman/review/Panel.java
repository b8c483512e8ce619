package org.greatcraftsman.review;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of experts, and the panel of a round that is drawn from it. */
@Service
public class Panel {

  private final Experts experts;
  private final Seats seats;
  private final Proceedings proceedings;

  Panel(Experts experts, Seats seats, Proceedings proceedings) {
    this.experts = experts;
    this.seats = seats;
    this.proceedings = proceedings;
  }

  /** Takes an expert into the pool, or corrects what the pool says about the expert. */
  @Transactional
  public void register(Expert expert) {
    experts
        .findById(expert.userId())
        .ifPresentOrElse(
            known -> known.update(expert), () -> experts.save(new RegisteredExpert(expert)));
  }

  /** Everyone in the pool, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> pool() {
    return experts.findAllByOrderByUserId().stream().map(RegisteredExpert::expert).toList();
  }

  /** The panel of the round, by user id; empty before it is drawn. */
  @Transactional(readOnly = true)
  public List<Expert> members(String round) {
    return experts.onPanel(round).stream().map(RegisteredExpert::expert).toList();
  }

  /**
   * Draws the panel of the round by lot, as many as the rules say; drawn once, the same panel is
   * returned ever after.
   *
   * @throws Refusal when the pool is too small
   */
  @Transactional
  public List<Expert> seat(String round) {
    proceedings.lock(round);
    List<Expert> seated = members(round);
    if (!seated.isEmpty()) {
      return seated;
    }
    int size = proceedings.rules(round).panelSize();
    List<Expert> pool = pool();
    if (pool.size() < size) {
      throw new Refusal(
          "评审团需要%d位专家，专家库里只有%d位，请先补充登记%d位专家。".formatted(size, pool.size(), size - pool.size()));
    }
    String seed = proceedings.seed(round);
    Lots lots = new Lots(seed);
    List<String> drawn =
        pool.stream().map(Expert::userId).sorted(lots.by(id -> id)).limit(size).sorted().toList();
    seats.saveAll(drawn.stream().map(expert -> new Seat(round, expert)).toList());
    proceedings.record(
        round,
        "review.panel-drawn",
        round,
        "system",
        Map.of("seed", seed, "pool", pool.stream().map(Expert::userId).toList(), "panel", drawn));
    return pool.stream().filter(expert -> drawn.contains(expert.userId())).toList();
  }
}
