package org.greatcraftsman.panel;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conflicts of interest of a round, either declared by an expert or the desk, or derived by
 * {@link ConflictDetector}. A file is never assigned to an expert with a conflict.
 */
@Service
public class ConflictService {

  private static final Reason.Rule REASON = new Reason.Rule("请写明回避的理由", 5, 500);

  private final ConflictRepository findings;
  private final ExpertRepository experts;
  private final AssignmentStatus assignments;
  private final NominationService nominations;
  private final PanelContext context;

  ConflictService(
      ConflictRepository findings,
      ExpertRepository experts,
      AssignmentStatus assignments,
      NominationService nominations,
      PanelContext context) {
    this.findings = findings;
    this.experts = experts;
    this.assignments = assignments;
    this.nominations = nominations;
    this.context = context;
  }

  /**
   * Declares a conflict before the files are assigned. Idempotent.
   *
   * @param file number of the nomination
   * @param expert user id of the expert
   * @param reason relationship of the expert to the nominee, 5 to 500 characters
   * @param actor user id of the expert or of a clerk of the desk
   * @throws Refusal if the files are assigned or the expert is unknown
   */
  @Transactional
  public void declare(
      RoundId round, NominationNumber file, ExpertId expert, String reason, String actor) {
    declare(round, file, expert, REASON.require(reason), actor);
  }

  void declare(RoundId round, NominationNumber file, ExpertId expert, Reason reason, String actor) {
    context.lock(round);
    if (assignments.filesAreAssigned(round)) {
      throw new Refusal("评审材料已经分派，请由专家本人在打分任务中申请回避。");
    }
    if (expert == null || experts.findById(expert).isEmpty()) {
      throw new Refusal("专家库里没有账号为“%s”的专家，请核对后重新填写。".formatted(Objects.toString(expert, "")));
    }
    add(round, nominations.card(file).number(), expert, reason.text(), actor);
  }

  /**
   * Records a conflict without checking whether one may still be declared. A conflict that was
   * dismissed counts again; does nothing if the conflict is already declared.
   */
  public void add(
      RoundId round, NominationNumber file, ExpertId expert, String reason, String actor) {
    Optional<ConflictFinding> known = findings.findById(ConflictFinding.id(file, expert));
    if (known.isPresent() && !known.get().isCleared()) {
      return;
    }
    known.ifPresentOrElse(
        cleared -> cleared.declare(reason, actor, context.now()),
        () -> findings.save(new ConflictFinding(file, expert, reason, actor, context.now())));
    context.record(
        round,
        Act.REVIEW_CONFLICT_DECLARED,
        file,
        actor,
        Map.of("expert", context.expertCode(round, expert)));
  }

  /** Records that a suspected conflict was dismissed. */
  void clear(RoundId round, NominationNumber file, ExpertId expert, String hint, String actor) {
    findings.save(ConflictFinding.clearedFinding(file, expert, hint, actor, context.now()));
    context.record(
        round,
        Act.REVIEW_CONFLICT_CLEARED,
        file,
        actor,
        Map.of("expert", context.expertCode(round, expert)));
  }

  /** Returns the findings about these nominations, keyed by {@link ConflictFinding#id}. */
  Map<String, ConflictFinding> findings(Collection<NominationNumber> numbers) {
    return findings.findByFileIn(numbers).stream()
        .collect(toMap(found -> ConflictFinding.id(found.file(), found.expert()), found -> found));
  }

  /** Returns the first year that counts: relationships that ended before it are ignored. */
  int relevantSince(RoundId round) {
    return context.relationshipsRelevantSince(round);
  }

  /** Returns for each file the user ids of the panel members without a conflict. */
  public SortedMap<NominationNumber, Set<ExpertId>> eligible(
      RoundId round, Collection<NominationNumber> numbers, List<Expert> panel) {
    int since = relevantSince(round);
    Map<String, ConflictFinding> conflicts = findings(numbers);
    conflicts.values().removeIf(ConflictFinding::isCleared);
    SortedMap<NominationNumber, Set<ExpertId>> eligible = new TreeMap<>();
    for (NominationNumber number : numbers) {
      NominationFile file = nominations.file(number);
      eligible.put(
          number,
          panel.stream()
              .filter(expert -> !conflicts.containsKey(ConflictFinding.id(number, expert.userId())))
              .filter(expert -> new ConflictDetector(expert, file, since).conflict().isEmpty())
              .map(Expert::userId)
              .collect(toSet()));
    }
    return eligible;
  }

  /** Returns for each file the user ids of the panel members whose fields include its industry. */
  public Map<NominationNumber, Set<ExpertId>> expertsInField(
      Collection<NominationNumber> numbers, List<Expert> panel) {
    return nominations.cards(numbers).stream()
        .collect(
            toMap(
                NomineeCard::number,
                card ->
                    panel.stream()
                        .filter(expert -> expert.industries().contains(card.industry()))
                        .map(Expert::userId)
                        .collect(toSet())));
  }
}
