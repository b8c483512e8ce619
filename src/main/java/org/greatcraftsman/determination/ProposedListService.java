package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.candidates.ExclusionCause;
import org.greatcraftsman.candidates.ExclusionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposed list (rule R10): the greatest sum of composites over the frozen candidates who are
 * not excluded, under the frontline share and the quotas of industries, job types, recommending
 * units and their kinds. Each change makes a new version; a version never changes.
 */
@Service
public class ProposedListService {

  private static final Reason.Rule ADJUSTMENT = new Reason.Rule("调整名单时请写明理由", 10, 1000);

  private final ListComputation computation;
  private final ListArchive archive;
  private final ExclusionService exclusions;
  private final ResolutionRepository resolutions;

  ProposedListService(
      ListComputation computation,
      ListArchive archive,
      ExclusionService exclusions,
      ResolutionRepository resolutions) {
    this.computation = computation;
    this.archive = archive;
    this.exclusions = exclusions;
    this.resolutions = resolutions;
  }

  /**
   * Computes the list. If the result equals the latest version, no version is added.
   *
   * @return the latest version; {@link ListVersion#feasible()} says whether the rules could be met
   */
  @Transactional
  public ListVersion compute(RoundId round) {
    computation.compute(round);
    return archive.latest(round).orElseThrow();
  }

  /** The latest version. */
  @Transactional(readOnly = true)
  public Optional<ListVersion> latest(RoundId round) {
    return archive.latest(round);
  }

  /** The version with this number. */
  @Transactional(readOnly = true)
  public Optional<ListVersion> version(RoundId round, int version) {
    return archive.version(round, version);
  }

  /** The text whose SHA-256 is the version's hash. */
  @Transactional(readOnly = true)
  public String canonicalText(RoundId round, int version) {
    return archive.canonicalText(round, version);
  }

  /** True if the version was computed by the ranking; false if places were left vacant. */
  @Transactional(readOnly = true)
  public boolean isComputedByRanking(RoundId round, int version) {
    return archive.isComputedByRanking(round, version);
  }

  /** The latest version that the chairman's office approved. */
  @Transactional(readOnly = true)
  public Optional<ListVersion> approved(RoundId round) {
    return resolutions
        .findFirstByRoundNumberAndApprovedTrueOrderBySeqDesc(round)
        .flatMap(resolution -> archive.version(round, resolution.listVersion()));
  }

  /** The changes from the version of the latest resolution to the latest version. */
  @Transactional(readOnly = true)
  public ListChanges changes(RoundId round) {
    Optional<ListVersion> before =
        resolutions
            .findFirstByRoundNumberOrderBySeqDesc(round)
            .flatMap(resolution -> archive.version(round, resolution.listVersion()));
    return before
        .map(version -> ListChanges.between(version, latest(round).orElseThrow()))
        .orElseGet(ListChanges::none);
  }

  /**
   * Excludes a candidate after an upheld objection (G9). The next {@link #compute} changes the
   * list.
   *
   * @throws Refusal if the candidate is unknown or excluded
   */
  @Transactional
  public void excludeAfterObjection(
      RoundId round, NominationNumber number, Reason reason, String actor) {
    exclusions.exclude(round, number, ExclusionCause.OBJECTION, reason, actor);
  }

  /**
   * Excludes a candidate on the latest version by decision of the desk.
   *
   * @param number {@code null} if none was given
   * @param reason 10 to 1,000 characters
   * @throws Refusal if the reason is too short or too long, or the candidate is not on the latest
   *     version
   */
  @Transactional
  public void excludeByOffice(RoundId round, NominationNumber number, String reason, String actor) {
    if (number == null || latest(round).flatMap(list -> list.entry(number)).isEmpty()) {
      throw new Refusal("编号“" + (number == null ? "" : number) + "”不在本次建议名单中，请核对编号后重新填写。");
    }
    exclusions.exclude(round, number, ExclusionCause.DESK, ADJUSTMENT.require(reason), actor);
  }

  /**
   * Submits the latest version to the chairman's office.
   *
   * @throws Refusal if the rules cannot be met
   */
  @Transactional
  public void submitForApproval(RoundId round, String actor) {
    ListVersion version =
        latest(round)
            .filter(ListVersion::feasible)
            .orElseThrow(() -> new Refusal("还没有可供提交的建议名单，请先处理名额冲突。"));
    computation.recordSubmission(version, actor);
  }

  /** All exclusions after the freeze, in the order of time. */
  @Transactional(readOnly = true)
  public List<Exclusion> excluded(RoundId round) {
    return exclusions.of(round);
  }

  /** The entry of a candidate on the approved list. */
  @Transactional(readOnly = true)
  public Optional<ListEntry> entry(RoundId round, NominationNumber number) {
    return approved(round).flatMap(list -> list.entry(number));
  }
}
