/**
 * The district that most suites know by heart: five towns with 26 initiatives, in a folder of facts of the tests' own, so
 * that nothing which the clerks change in geo/ is a fault of the tests.
 */
export const district = "tests/worlds/district";
