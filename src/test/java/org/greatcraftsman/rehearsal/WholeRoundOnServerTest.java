package org.greatcraftsman.rehearsal;

import org.greatcraftsman.office.TestDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same round on a database server. */
@ContextConfiguration(initializers = TestDatabase.OnServer.class, inheritInitializers = false)
class WholeRoundOnServerTest extends WholeRoundTest {}
