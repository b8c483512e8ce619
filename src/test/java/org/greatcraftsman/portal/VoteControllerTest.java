package org.greatcraftsman.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.PollingService;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Tests the pages of the public vote. */
@OfficeTest
class VoteControllerTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final String PHONE = "13800138000";

  @Autowired WebApplicationContext application;
  @Autowired NominationService nominations;
  @Autowired PollingService polling;
  @Autowired BallotService ballots;
  @Autowired VoterService voters;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;

  private MockMvc browser;
  private Voter voter;
  private Cookie cookie;
  private List<NominationNumber> list;

  @BeforeEach
  void openVote() {
    browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    rounds.open("wuhan-2", "desk");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    list =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                n ->
                    nominations
                        .submit(
                            ROUND,
                            SampleForms.byUnit(n),
                            Submitter.clerk("clerk-1", new UnitCode("Q01")))
                        .number())
            .toList();
    polling.open(ROUND, list);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.VOTING_START));
    voter = voters.byFingerprint("%064x".formatted(7));
    cookie = new Cookie("craftsman-voter", voters.token(voter));
  }

  @Test
  void thePageSaysBeforeTheWindowWhenTheVoteStarts() throws Exception {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.VOTING_START).minusSeconds(1));

    browser
        .perform(get("/vote"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("将于2018年8月31日 14:00开始")));
  }

  @Test
  void thePageSaysAfterTheWindowThatTheVoteIsOver() throws Exception {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.VOTING_END));

    browser
        .perform(get("/vote"))
        .andExpect(content().string(containsString("投票已于2018年9月12日 18:00截止")));
    browser
        .perform(
            post("/vote/ballot").with(csrf()).cookie(cookie).param("choice", list.get(0).value()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("投票已于2018年9月12日 18:00截止")));
  }

  @Test
  void aVoterWhoIsNotVerifiedIsAskedForATelephoneNumber() throws Exception {
    browser
        .perform(get("/vote"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("获取验证码")));
    browser
        .perform(get("/vote").cookie(new Cookie("craftsman-voter", "f".repeat(150))))
        .andExpect(content().string(containsString("获取验证码")));
  }

  @Test
  void withoutAnSmsServiceThePageSaysSoAndKeepsTheNumber() throws Exception {
    browser
        .perform(post("/vote/code").with(csrf()).param("send", "1").param("phone", PHONE))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("短信服务尚未开通")))
        .andExpect(content().string(containsString(PHONE)));
  }

  @Test
  void aVerifiedVoterSeesEveryNominee() throws Exception {
    String page =
        browser
            .perform(get("/vote").cookie(cookie))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    list.forEach(number -> assertThat(page).contains("value=\"" + number + "\""));
    assertThat(page).contains("𠮷工匠1", "提交选票", "投票期间不公布票数");
    List<NominationNumber> mine = ballots.paper(ROUND, voter).nominees();
    assertThat(page.indexOf(mine.get(0).value())).isLessThan(page.indexOf(mine.get(11).value()));
  }

  @Test
  void aBallotHasAReceiptThatCanBeVerified() throws Exception {
    browser
        .perform(
            post("/vote/ballot")
                .with(csrf())
                .cookie(cookie)
                .param("choice", list.get(0).value())
                .param("choice", list.get(1).value()))
        .andExpect(redirectedUrl("/vote/ballot"));
    String leaf = ballots.receipt(ROUND, voter).orElseThrow().leaf();

    browser
        .perform(get("/vote/ballot").cookie(cookie))
        .andExpect(content().string(containsString(leaf)))
        .andExpect(content().string(not(containsString(list.get(0).value()))));
    browser.perform(get("/vote").cookie(cookie)).andExpect(redirectedUrl("/vote/ballot"));
    browser
        .perform(get("/receipt").param("leaf", leaf))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("选票已收到并保存")));
    browser
        .perform(get("/api/public/receipts/{leaf}", leaf))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("RECEIVED"))
        .andExpect(content().string(not(containsString(list.get(0).value()))));
  }

  @Test
  void aRefusedBallotKeepsTheChosenNominees() throws Exception {
    var ballot = post("/vote/ballot").with(csrf()).cookie(cookie);
    list.forEach(number -> ballot.param("choice", number.value()));

    String page =
        browser
            .perform(ballot)
            .andExpect(status().isUnprocessableEntity())
            .andExpect(content().string(containsString("您选了12位，请去掉2位后再提交。")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page.split("checked=\"checked\"", -1)).hasSize(13);
    assertThat(ballots.receipt(ROUND, voter)).isEmpty();
  }

  @Test
  void aBallotOfAVoterWhoIsNotVerifiedKeepsTheChosenNominees() throws Exception {
    browser
        .perform(post("/vote/ballot").with(csrf()).param("choice", list.get(3).value()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请先用手机号验证身份")))
        .andExpect(content().string(containsString("value=\"" + list.get(3) + "\"")));
  }

  @Test
  void anUnknownReceiptIsNotFound() throws Exception {
    browser
        .perform(get("/receipt").param("leaf", "<script>alert(1)</script>"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("请核对后重新填写")))
        .andExpect(content().string(not(containsString("<script>alert"))));
    browser
        .perform(get("/api/public/receipts/{leaf}", "f".repeat(64)))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value("没有查到这个回执编号的选票，请核对编号后重新查询。"));
  }

  @Test
  void anotherVoterCanUseTheSameDevice() throws Exception {
    browser
        .perform(post("/vote/code").with(csrf()).cookie(cookie).param("leave", "1"))
        .andExpect(redirectedUrl("/vote"))
        .andExpect(
            result ->
                assertThat(result.getResponse().getHeader("Set-Cookie"))
                    .contains("craftsman-voter=", "Max-Age=0", "HttpOnly"));
  }
}
