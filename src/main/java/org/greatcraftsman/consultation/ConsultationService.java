package org.greatcraftsman.consultation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consultation (征求意见) on the candidates before the approval: each body is asked about its own
 * list of people, by their kind. Silence is never consent: a body that does not answer is recorded
 * as such, by a person and with a reason.
 */
@Service
public class ConsultationService {

  private final ConsultedBodyRepository bodies;
  private final CandidateService candidates;
  private final RoundService rounds;
  private final ConsultationRecorder book;

  ConsultationService(
      ConsultedBodyRepository bodies,
      CandidateService candidates,
      RoundService rounds,
      ConsultationRecorder book) {
    this.bodies = bodies;
    this.candidates = candidates;
    this.rounds = rounds;
    this.book = book;
  }

  /**
   * Makes the list of people of each body that the rules name for their kinds; once made, nothing
   * is done again.
   */
  @Transactional
  public void plan(String round) {
    rounds.lock(round);
    if (!bodies.findByRoundNumberOrderById(round).isEmpty()) {
      return;
    }
    SortedMap<String, List<String>> people = new TreeMap<>();
    List<CutResult> all = candidates.candidates(round);
    for (RulePack.ConsultationBody body : rounds.rules(round).consultation()) {
      List<String> numbers =
          all.stream()
              .filter(candidate -> body.kinds().contains(candidate.kind()))
              .map(CutResult::number)
              .toList();
      if (!numbers.isEmpty()) {
        people.put(body.code(), numbers);
      }
    }
    people.forEach(
        (body, numbers) -> bodies.saveAndFlush(new ConsultedBodyEntity(round, body, numbers)));
    Map<String, Integer> counts = new TreeMap<>();
    people.forEach((body, numbers) -> counts.put(body, numbers.size()));
    book.record(round, Act.CONSULTATION_PLANNED, round, "system", Map.of("people", counts));
  }

  /** The bodies that are consulted, by code; empty before {@link #plan}. */
  @Transactional(readOnly = true)
  public List<ConsultedBody> bodies(String round) {
    return bodies.findByRoundNumberOrderById(round).stream()
        .map(row -> row.toRecord(name(round, row.body())))
        .toList();
  }

  /** One body with its list. */
  @Transactional(readOnly = true)
  public ConsultedBody body(String round, String body) {
    return row(round, body).toRecord(name(round, body));
  }

  /**
   * The body's answer.
   *
   * @param opinions empty when it has nothing against anybody on its list
   * @throws Refusal when an opinion is about a person who is not on the body's list, or twice about
   *     the same, or too short
   */
  @Transactional
  public void recordAnswer(
      String round, String body, List<AdverseOpinion.Stated> opinions, String actor) {
    rounds.lock(round);
    ConsultedBodyEntity row = waiting(round, body);
    book.recordOpinions(round, row.toRecord(body), opinions);
    BodyAnswer answer = opinions.isEmpty() ? BodyAnswer.NO_OPINION : BodyAnswer.OPINIONS;
    book.recordAnswer(row, answer, null, actor);
    bodies.saveAndFlush(row);
  }

  /**
   * No answer came, and the desk records so.
   *
   * @param reason 10 to 1,000 characters
   */
  @Transactional
  public void recordNoAnswer(String round, String body, String reason, String actor) {
    String why = Reason.of(reason, 1000);
    rounds.lock(round);
    ConsultedBodyEntity row = waiting(round, body);
    book.recordAnswer(row, BodyAnswer.NO_ANSWER, why, actor);
    bodies.saveAndFlush(row);
  }

  /** The numbers of those on whom an adverse opinion still waits for a decision. */
  @Transactional(readOnly = true)
  public List<String> undecided(String round) {
    return book.undecided(round);
  }

  /** What all bodies have against this candidate. */
  @Transactional(readOnly = true)
  public List<AdverseOpinion> opinions(String round, String number) {
    return book.opinionsOn(round, number).stream()
        .map(row -> row.toRecord(name(round, row.body())))
        .toList();
  }

  /**
   * Decides what follows from the adverse opinions on a candidate.
   *
   * @param excluded whether the person leaves
   * @param reason 10 to 1,000 characters
   */
  @Transactional
  public void decideOpinions(
      String round, String number, boolean excluded, String reason, String actor) {
    rounds.lock(round);
    book.decide(round, number, excluded, reason, actor);
  }

  private ConsultedBodyEntity waiting(String round, String body) {
    ConsultedBodyEntity row = row(round, body);
    if (row.answer() != BodyAnswer.WAITING) {
      throw new Refusal("该单位的意见已经记录，不必重复办理。");
    }
    return row;
  }

  private ConsultedBodyEntity row(String round, String body) {
    return bodies
        .findById(ConsultedBodyEntity.id(round, body))
        .orElseThrow(() -> new IllegalStateException(body + " is not consulted in " + round));
  }

  private String name(String round, String body) {
    return rounds.rules(round).consultation().stream()
        .filter(consulted -> consulted.code().equals(body))
        .map(RulePack.ConsultationBody::name)
        .findFirst()
        .orElse(body);
  }
}
