namespace ZhongGengZu.Data.Tests.Providers;

/// <summary>No suite of this project is forgotten on a database.</summary>
public sealed class EveryDatabaseTests : EveryDatabaseSuite;
