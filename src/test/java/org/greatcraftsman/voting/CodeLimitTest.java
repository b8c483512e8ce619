package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The limit of codes for one address, attacked by a client that claims another address each time.
 */
@OfficeTest
class CodeLimitTest {

  @LocalServerPort int port;
  @Autowired RoundService rounds;
  @Autowired PollingService station;
  @Autowired VoterService voters;
  @Autowired VotingSettings settings;
  @Autowired MutableClock clock;

  private HttpUser browser;

  @BeforeEach
  void theVoteIsOpen() {
    new PollingFixture(rounds, station, voters, clock).open();
    browser = new HttpUser(port);
  }

  @Test
  void aClaimedAddressDoesNotEvadeTheLimit() {
    for (int request = 0; request < settings.codesAnAddress(); request++) {
      assertThat(requestCode(request).body()).doesNotContain("您所在的网络");
    }

    assertThat(requestCode(settings.codesAnAddress()).body()).contains("您所在的网络获取验证码的人数较多");
  }

  private HttpResponse<String> requestCode(int request) {
    String address = PollingFixture.address(request);
    return browser.fill(
        "/vote",
        "/vote/code",
        "send=1&phone=138%08d".formatted(request),
        "X-Forwarded-For",
        address,
        "X-Real-IP",
        address);
  }
}
