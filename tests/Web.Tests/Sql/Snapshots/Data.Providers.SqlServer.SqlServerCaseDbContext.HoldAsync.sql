-- Data.Providers.SqlServer.SqlServerCaseDbContext.HoldAsync

-- 1 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [CommitteeMeetings] WITH (UPDLOCK, ROWLOCK, INDEX([PK_CommitteeMeetings]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [Conclusions] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Conclusions]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [Inspections] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Inspections]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 4 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [ProblemLists] WITH (UPDLOCK, ROWLOCK, INDEX([PK_ProblemLists]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 5 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [Problems] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Problems]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 6 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [RectificationPlans] WITH (UPDLOCK, ROWLOCK, INDEX([PK_RectificationPlans]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 7 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [Resolutions] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Resolutions]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 8 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [Submissions] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Submissions]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 9 of 9
-- SQL Server
DECLARE @id varbinary(16), @version bigint;
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM (
            SELECT * FROM [SupervisionNotices] WITH (UPDLOCK, ROWLOCK, INDEX([PK_SupervisionNotices]))
        ) AS [z]
        WHERE [z].[Id] = @id AND [z].[Version] = @version) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
