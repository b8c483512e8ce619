package org.greatcraftsman.voting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rate limits of the vote and thresholds of the burst detection. An address is a block of
 * neighbouring network addresses, which a whole factory may share.
 *
 * @param codesAPhoneADay maximum number of codes sent to a phone in 24 hours
 * @param codesAnAddress maximum number of codes requested from an address in ten minutes
 * @param ballotsAnAddress maximum number of ballots accepted from an address in a minute
 * @param burstBallots number of ballots from an address in a minute from which they are flagged
 * @param sameBallots number of ballots with the same choices from an address in ten minutes from
 *     which they are flagged
 */
@ConfigurationProperties("craftsman.voting")
record VotingSettings(
    @DefaultValue("5") int codesAPhoneADay,
    @DefaultValue("60") int codesAnAddress,
    @DefaultValue("120") int ballotsAnAddress,
    @DefaultValue("30") int burstBallots,
    @DefaultValue("12") int sameBallots) {}
