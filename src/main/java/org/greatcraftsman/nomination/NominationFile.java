package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.nomination.form.NominationForm.Deeds;
import org.greatcraftsman.nomination.form.NominationForm.Person;
import org.greatcraftsman.nomination.form.NominationForm.Work;
import org.greatcraftsman.round.Channel;

/**
 * The whole file of a nomination for those who audit it: ID number and telephones masked.
 *
 * @param revision how often the form was written, from 1
 * @param sources every way by which the person was nominated
 * @param audits every act so far, oldest first
 */
public record NominationFile(
    String round,
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
   * One way by which the person was nominated.
   *
   * @param unitName the unit that recommends through this channel
   * @param recommender society, association or competition; empty when there is none
   * @param form what was filled in, masked, where this way was added to the file; empty for the way
   *     that made it
   */
  public record Nominator(
      Channel channel,
      String unitName,
      String recommender,
      Instant receivedAt,
      Optional<NominationForm> form) {}
}
