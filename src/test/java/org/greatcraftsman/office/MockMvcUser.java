package org.greatcraftsman.office;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who looks at our pages through every filter, logged in or not. */
public class MockMvcUser {

  private final MockMvc mvc;
  private final OfficeFixture office;
  private final StaffMember staff;

  private MockMvcUser(MockMvc mvc, OfficeFixture office, StaffMember staff) {
    this.mvc = mvc;
    this.office = office;
    this.staff = staff;
  }

  /** A member of the public. */
  public static MockMvcUser of(WebApplicationContext context) {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    builder.apply(springSecurity());
    return new MockMvcUser(builder.build(), context.getBean(OfficeFixture.class), null);
  }

  /** The same browser after this person, who belongs to these groups, logged in. */
  public MockMvcUser loggedIn(String id, String... groups) {
    return new MockMvcUser(
        mvc, office, new StaffMember(office.person(id, groups), id, List.of(groups)));
  }

  public ResultActions get(String address, Object... parts) throws Exception {
    return send(MockMvcRequestBuilders.get(address, parts).accept(MediaType.TEXT_HTML));
  }

  public ResultActions json(String address, Object... parts) throws Exception {
    return send(MockMvcRequestBuilders.get(address, parts).accept(MediaType.APPLICATION_JSON));
  }

  /** Sends a form with its token. */
  public ResultActions post(String address, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder form =
        MockMvcRequestBuilders.post(address).accept(MediaType.TEXT_HTML).with(csrf());
    fields.forEach(form::param);
    return send(form);
  }

  public ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(
        staff == null ? request : request.with(authentication(staff.authentication())));
  }
}
