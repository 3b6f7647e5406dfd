package org.plumbline.store;

import org.junit.jupiter.api.Nested;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;

import java.nio.file.Path;

/** The contracts, kept by the fake that other tests use. */
final class InMemoryStoresTest {

    @Nested
    class AssessmentStores extends AssessmentStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class AnswerStores extends AnswerStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class OverviewStores extends OverviewStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class DraftStores extends DraftStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class Workshops extends WorkshopStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class BallotBoxes extends BallotBoxContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }

    @Nested
    class CodeTriesStores extends CodeTriesStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return new InMemoryStorage(clock);
        }
    }
}
