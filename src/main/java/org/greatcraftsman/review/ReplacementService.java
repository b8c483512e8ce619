package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reassigns the files of an expert who does not deliver, or may not see one of them. */
@Service
public class ReplacementService {

  private static final Reason.Rule REPLACEMENT = new Reason.Rule("请写明更换专家的理由", 5, 500);

  private final SubstituteFinder substitutes;
  private final ReviewRepositories repositories;
  private final ReviewContext context;
  private final ApplicationEventPublisher events;

  ReplacementService(
      SubstituteFinder substitutes,
      ReviewRepositories repositories,
      ReviewContext context,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
    this.repositories = repositories;
    this.context = context;
    this.events = events;
  }

  /**
   * Result of a reassignment.
   *
   * @param reassigned numbers of the files that were reassigned
   * @param notReassigned numbers of the files for which no substitute is available
   */
  public record ReassignedFiles(
      List<NominationNumber> reassigned, List<NominationNumber> notReassigned) {}

  /**
   * Reassigns every file that this expert has not marked, as far as substitutes are available.
   *
   * @param reason 5 to 500 characters
   * @throws Refusal if the expert has no such file
   */
  @Transactional
  public ReassignedFiles reassignAllFiles(
      RoundId round, ExpertId expert, String reason, String actor) {
    Reason why = REPLACEMENT.require(reason);
    context.lock(round);
    List<NominationNumber> reassigned = new ArrayList<>();
    List<NominationNumber> notReassigned = new ArrayList<>();
    for (Assignment assignment :
        repositories
            .assignments()
            .findByRoundAndExpertAndStateOrderByFile(round, expert, Assignment.State.OPEN)) {
      FileReview file = repositories.file(assignment.file());
      if (context.isOpen(file)) {
        Optional<ExpertId> substitute = substitutes.findNext(file);
        substitute.ifPresent(
            to -> reassign(file, assignment, to, Assignment.Origin.REPLACEMENT, actor));
        (substitute.isPresent() ? reassigned : notReassigned).add(file.number());
      }
    }
    if (reassigned.isEmpty() && notReassigned.isEmpty()) {
      throw new Refusal("这位专家没有待评的材料，不需要更换；请返回列表刷新。");
    }
    context.record(
        round,
        Act.REVIEW_FILES_TAKEN_BACK,
        context.expertCode(round, expert),
        actor,
        Map.of("reason", why, "moved", reassigned, "kept", notReassigned));
    return new ReassignedFiles(reassigned, notReassigned);
  }

  /**
   * Reassigns an unmarked file of an expert with a conflict of interest.
   *
   * @return user id of the substitute
   */
  ExpertId reassignForConflict(FileReview file, Assignment assignment, String actor) {
    if (!context.isOpen(file)) {
      throw new Refusal("这位专家没有评过这份材料，现在也不在评审时间内，不需要更换。");
    }
    ExpertId substitute =
        substitutes
            .findNext(file)
            .orElseThrow(() -> new Refusal("没有可以接替的专家：其余专家有利益冲突、已评过或材料已满；请由专家本人在任务中申请回避。"));
    reassign(file, assignment, substitute, Assignment.Origin.RECUSAL, actor);
    return substitute;
  }

  private void reassign(
      FileReview file, Assignment assignment, ExpertId to, Assignment.Origin origin, String actor) {
    repositories.closeAssignment(
        assignment, origin == Assignment.Origin.RECUSAL ? Assignment::recuse : Assignment::replace);
    substitutes.assign(file, to, origin);
    RoundId round = file.round();
    context.record(
        round,
        Act.REVIEW_EXPERT_REPLACED,
        file.number(),
        actor,
        Map.of(
            "from",
            context.expertCode(round, assignment.expert()),
            "to",
            context.expertCode(round, to)));
    events.publishEvent(new ExpertReplaced(round, file.number(), assignment.expert(), to));
  }
}
