package org.greatcraftsman.consultation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consultation (征求意见) about the candidates before the approval. Each body is consulted about
 * the candidates of certain kinds. Silence is never consent: a person records, with a reason, that
 * a body did not answer.
 */
@Service
public class ConsultationService {

  private static final Reason.Rule NO_ANSWER = new Reason.Rule("记录“未反馈”时请写明理由", 10, 1000);

  private final ConsultedBodyRepository bodies;
  private final CandidateService candidates;
  private final RoundService rounds;
  private final ConsultationRecorder recorder;

  ConsultationService(
      ConsultedBodyRepository bodies,
      CandidateService candidates,
      RoundService rounds,
      ConsultationRecorder recorder) {
    this.bodies = bodies;
    this.candidates = candidates;
    this.rounds = rounds;
    this.recorder = recorder;
  }

  /**
   * Assigns the candidates to the bodies that the rules name for their kinds. Idempotent: a plan
   * does not change.
   */
  @Transactional
  public void plan(RoundId round) {
    rounds.lock(round);
    if (!bodies.findByRoundNumberOrderById(round).isEmpty()) {
      return;
    }
    SortedMap<String, List<NominationNumber>> people = new TreeMap<>();
    List<CutResult> cut = candidates.candidates(round);
    for (RulePack.ConsultationBody body : rounds.rules(round).consultation()) {
      List<NominationNumber> numbers =
          cut.stream()
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
    recorder.record(round, Act.CONSULTATION_PLANNED, round, "system", Map.of("people", counts));
  }

  /** The consulted bodies, by code; empty before {@link #plan}. */
  @Transactional(readOnly = true)
  public List<ConsultedBody> bodies(RoundId round) {
    return bodies.findByRoundNumberOrderById(round).stream()
        .map(row -> row.toRecord(name(round, row.body())))
        .toList();
  }

  /** One consulted body. */
  @Transactional(readOnly = true)
  public ConsultedBody body(RoundId round, String body) {
    return row(round, body).toRecord(name(round, body));
  }

  /**
   * Records a body's answer.
   *
   * @param opinions the adverse opinions; empty if the body has none
   * @throws Refusal if an opinion is about a person who is not on the body's list, if two opinions
   *     are about the same person, if an opinion is too short or too long, or if the body has
   *     answered
   */
  @Transactional
  public void recordAnswer(
      RoundId round, String body, List<AdverseOpinion.Stated> opinions, String actor) {
    rounds.lock(round);
    ConsultedBodyEntity row = waiting(round, body);
    recorder.recordOpinions(round, row.toRecord(body), opinions);
    BodyAnswer answer = opinions.isEmpty() ? BodyAnswer.NO_OPINION : BodyAnswer.OPINIONS;
    recorder.recordAnswer(row, answer, null, actor);
    bodies.saveAndFlush(row);
  }

  /**
   * Records that a body did not answer.
   *
   * @param reason 10 to 1,000 characters
   */
  @Transactional
  public void recordNoAnswer(RoundId round, String body, String reason, String actor) {
    String why = NO_ANSWER.require(reason).text();
    rounds.lock(round);
    ConsultedBodyEntity row = waiting(round, body);
    recorder.recordAnswer(row, BodyAnswer.NO_ANSWER, why, actor);
    bodies.saveAndFlush(row);
  }

  /** The numbers of the candidates with an adverse opinion that is not decided. */
  @Transactional(readOnly = true)
  public List<NominationNumber> undecided(RoundId round) {
    return recorder.undecided(round);
  }

  /** The adverse opinions of all bodies on a candidate. */
  @Transactional(readOnly = true)
  public List<AdverseOpinion> opinions(RoundId round, NominationNumber number) {
    return recorder.opinionsOn(round, number).stream()
        .map(row -> row.toRecord(name(round, row.body())))
        .toList();
  }

  /**
   * Decides on the open adverse opinions on a candidate.
   *
   * @param excluded true to exclude the candidate
   * @param reason 10 to 900 characters
   * @throws Refusal if no opinion on the candidate is open
   */
  @Transactional
  public void decideOpinions(
      RoundId round, NominationNumber number, boolean excluded, String reason, String actor) {
    rounds.lock(round);
    recorder.decide(round, number, excluded, reason, actor);
  }

  private ConsultedBodyEntity waiting(RoundId round, String body) {
    ConsultedBodyEntity row = row(round, body);
    if (row.answer() != BodyAnswer.WAITING) {
      throw new Refusal("该单位的意见已经记录，不必重复办理。");
    }
    return row;
  }

  private ConsultedBodyEntity row(RoundId round, String body) {
    return bodies
        .findById(ConsultedBodyEntity.id(round, body))
        .orElseThrow(() -> new IllegalStateException(body + " is not consulted in " + round));
  }

  private String name(RoundId round, String body) {
    return rounds.rules(round).consultation().stream()
        .filter(known -> known.code().equals(body))
        .map(RulePack.ConsultationBody::name)
        .findFirst()
        .orElse(body);
  }
}
