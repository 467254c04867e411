namespace ZhongGengZu.Data.Tests.Providers;

/// <summary>Here too.</summary>
public sealed class EveryDatabaseTests : EveryDatabaseSuite;
