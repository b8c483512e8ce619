package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.nomination.form.NominationForm.Deeds;
import org.greatcraftsman.nomination.form.NominationForm.Person;
import org.greatcraftsman.nomination.form.NominationForm.Work;
import org.greatcraftsman.round.Channel;

/**
 * The whole file of a nomination as an auditor sees it, with ID number and phone numbers masked.
 *
 * @param line entry of the nomination in the staff list
 * @param revision revision of the form, from 1
 * @param sources every source of the nomination, the first one first
 * @param audits recorded acts, oldest first
 */
public record NominationFile(
    RoundId round,
    NominationListEntry line,
    int revision,
    Person person,
    Work work,
    Deeds deeds,
    List<CoSigner> coSigners,
    List<Nominator> sources,
    List<AuditEntry> audits,
    List<AttachmentService.Attachment> attachments) {

  /**
   * A source of the nomination.
   *
   * @param unitName the unit that recommends through this channel
   * @param recommender society, association or competition; empty when there is none
   * @param form the masked form of a merged source; empty for the source that opened the file
   */
  public record Nominator(
      Channel channel,
      String unitName,
      String recommender,
      Instant receivedAt,
      Optional<NominationForm> form) {}
}
