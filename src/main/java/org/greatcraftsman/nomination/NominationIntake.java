package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.nomination.RouteFinder.Route;
import org.greatcraftsman.nomination.form.NominationForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Accepts nominations: each form once, and one file for each person, unless an earlier file was
 * rejected or withdrawn.
 */
@Component
class NominationIntake {

  private final AdmissionCheck admission;
  private final NominationCounter counter;
  private final NominationSourceRepository sources;
  private final NominationFiles files;
  private final ApplicationEventPublisher events;

  NominationIntake(
      AdmissionCheck admission,
      NominationCounter counter,
      NominationSourceRepository sources,
      NominationFiles files,
      ApplicationEventPublisher events) {
    this.admission = admission;
    this.counter = counter;
    this.sources = sources;
    this.files = files;
    this.events = events;
  }

  SubmissionReceipt submit(RoundId round, NominationForm form, Submitter source) {
    Instant received = files.now();
    Optional<SubmissionReceipt> earlier = findEarlierSubmission(round, form);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    admission.check(round, form, received);
    Route route = admission.route(form, source);
    String person = files.fingerprint(form);
    admission.refuseEarlierWinner(round, person);

    NominationCounter.CounterState state = counter.lock(round);
    earlier = findEarlierSubmission(round, form);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (state.closed()) {
      throw new Refusal("本届推荐申报已经截止，不能再提交。");
    }
    return files
        .repository()
        .findHeldByRoundNumberAndPersonKey(round, person)
        .map(file -> merge(file, form, source, route, received))
        .orElseGet(
            () ->
                openFile(
                    new NominationNumber(counter.next(round, state)),
                    round,
                    form,
                    source,
                    route,
                    received));
  }

  /** Finds the earlier submission of a form that was sent twice. */
  private Optional<SubmissionReceipt> findEarlierSubmission(RoundId round, NominationForm form) {
    if (form.requestKey() == null) {
      return Optional.empty();
    }
    return sources
        .byRequest(round, form.requestKey())
        .map(entry -> receipt(entry.number(), form, entry.seq() > 1));
  }

  private SubmissionReceipt merge(
      Nomination file, NominationForm form, Submitter source, Route route, Instant received) {
    List<NominationSourceRepository.NominationSource> known = sources.of(file.number());
    int seq = known.size() + 1;
    add(file, seq, form, source, route, received);
    files.formRevisions().writeMergedForm(file.number(), seq, form);
    files.record(
        file,
        Act.NOMINATION_SOURCE_ADDED,
        source.actor(),
        Map.of("channel", form.recommendation().channel(), "unit", route.routing().unit()));
    return receipt(file.number(), form, true);
  }

  private SubmissionReceipt openFile(
      NominationNumber number,
      RoundId round,
      NominationForm form,
      Submitter source,
      Route route,
      Instant received) {
    Nomination file = new Nomination(round, number, received);
    file.route(form.recommendation().channel(), source.unit(), route.routing());
    files.write(file, form, source.actor());
    add(file, 1, form, source, route, received);
    files.record(
        file,
        Act.NOMINATION_SUBMITTED,
        source.actor(),
        Map.of("channel", form.recommendation().channel(), "unit", route.routing().unit()));
    events.publishEvent(
        new NominationSubmitted(
            round,
            number,
            form.recommendation().channel(),
            route.submittedBy(),
            route.employerUnionKind(),
            route.routing()));
    return receipt(number, form, false);
  }

  private void add(
      Nomination file,
      int seq,
      NominationForm form,
      Submitter source,
      Route route,
      Instant received) {
    String recommender = form.recommendation().recommender();
    sources.add(
        file.round(),
        new NominationSourceRepository.NominationSource(
            file.number(),
            seq,
            form.requestKey(),
            form.recommendation().channel(),
            route.routing().unit(),
            source.unit(),
            recommender == null ? "" : recommender,
            source.actor(),
            received));
  }

  private SubmissionReceipt receipt(NominationNumber number, NominationForm form, boolean merged) {
    String code = admission.receiptCode(number, form.requestKey());
    String sentence =
        merged
            ? "该人选已有申报（编号" + number + "），本次推荐已并入同一份材料，不再重复审核。"
            : "申报已受理，编号" + number + "，请保存查询码" + code + "。";
    return new SubmissionReceipt(number, code, merged, sentence);
  }
}
