package org.greatcraftsman.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Marks a test of the whole application, with the real engine and a real database that is emptied
 * before each method. The clock stops until {@link OfficeFixture#jumpTo} moves it, and no job runs
 * unless the test runs it. {@code mvn verify} runs these tests on H2 and again on the server that
 * {@link TestDatabase} chooses.
 *
 * <p>All these tests share one application context, which listens on a random port. A test with
 * another configuration (properties, further imports, replaced beans) starts another context and
 * costs the build many seconds.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("office")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({OfficeFixture.class, MutableClock.class})
@TestExecutionListeners(
    listeners = DatabaseResetListener.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OfficeTest {}
