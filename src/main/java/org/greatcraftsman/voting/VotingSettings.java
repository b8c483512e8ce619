package org.greatcraftsman.voting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the vote bears before it slows down or looks closer. An address here is a block of
 * neighbouring network addresses, behind which a whole factory may stand.
 *
 * @param codesAPhoneADay codes sent to one phone in 24 hours
 * @param codesAnAddress codes asked for from one address in ten minutes
 * @param ballotsAnAddress ballots taken from one address in a minute; more are refused for the
 *     moment
 * @param burstBallots so many ballots from one address in a minute are flagged
 * @param sameBallots so many ballots with the same choices from one address in ten minutes are
 *     flagged
 */
@ConfigurationProperties("craftsman.voting")
record VotingSettings(
    @DefaultValue("5") int codesAPhoneADay,
    @DefaultValue("60") int codesAnAddress,
    @DefaultValue("120") int ballotsAnAddress,
    @DefaultValue("30") int burstBallots,
    @DefaultValue("12") int sameBallots) {}
