-- Shell.Parts.NoticeLines.ReadAsync

-- 1 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."State", s."Reason" IS NOT NULL, EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s0
    WHERE (s0."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s0."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s0."Id" = s."Id")
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE n."DeadlineId" = @id AND n."NoticeId" = s."Id")
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s0]
        WHERE ([s0].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s0].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s0].[Id] = [s].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM [NoticeMatters] AS [n]
    WHERE [n].[DeadlineId] = @id AND [n].[NoticeId] = [s].[Id])
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 2 of 5
-- PostgreSQL
-- @id uuid, @id1 uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."State", s."Reason" IS NOT NULL, EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s0
    WHERE s0."Id" = s."Id")
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE (n."ProblemId" = @id OR n."CaseId" = @id1) AND n."NoticeId" = s."Id")
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @id varbinary(16), @id1 varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s0]
        WHERE [s0].[Id] = [s].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM [NoticeMatters] AS [n]
    WHERE ([n].[ProblemId] = @id OR [n].[CaseId] = @id1) AND [n].[NoticeId] = [s].[Id])
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 3 of 5
-- PostgreSQL
-- @id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."State", s."Reason" IS NOT NULL, EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s0
    WHERE s0."Id" = s."Id")
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE n."DeadlineId" = @id AND n."NoticeId" = s."Id")
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s0]
        WHERE [s0].[Id] = [s].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM [NoticeMatters] AS [n]
    WHERE [n].[DeadlineId] = @id AND [n].[NoticeId] = [s].[Id])
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 4 of 5
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @files uuid[], @holders uuid[], @id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."State", s."Reason" IS NOT NULL, EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s0
    WHERE ((s0."UnitPath" >= @range_From AND s0."UnitPath" < @range_To) OR (s0."UnitPath" >= @range_From4 AND s0."UnitPath" < @range_To5) OR (s0."UnitPath" >= @range_From6 AND s0."UnitPath" < @range_To7) OR s0."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s0."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s0."Id" = s."Id")
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE n."DeadlineId" = @id AND n."NoticeId" = s."Id")
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s0]
        WHERE (([s0].[UnitPath] >= @range_From AND [s0].[UnitPath] < @range_To) OR ([s0].[UnitPath] >= @range_From4 AND [s0].[UnitPath] < @range_To5) OR ([s0].[UnitPath] >= @range_From6 AND [s0].[UnitPath] < @range_To7) OR [s0].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s0].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s0].[Id] = [s].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM [NoticeMatters] AS [n]
    WHERE [n].[DeadlineId] = @id AND [n].[NoticeId] = [s].[Id])
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 5 of 5
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @files uuid[], @holders uuid[], @id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."State", s."Reason" IS NOT NULL, EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s0
    WHERE ((s0."UnitPath" >= @range_From AND s0."UnitPath" < @range_To) OR (s0."UnitPath" >= @range_From4 AND s0."UnitPath" < @range_To5) OR (s0."UnitPath" >= @range_From6 AND s0."UnitPath" < @range_To7) OR (s0."UnitPath" >= @range_From8 AND s0."UnitPath" < @range_To9) OR (s0."UnitPath" >= @range_From10 AND s0."UnitPath" < @range_To11) OR s0."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s0."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s0."Id" = s."Id")
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE n."DeadlineId" = @id AND n."NoticeId" = s."Id")
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s0]
        WHERE (([s0].[UnitPath] >= @range_From AND [s0].[UnitPath] < @range_To) OR ([s0].[UnitPath] >= @range_From4 AND [s0].[UnitPath] < @range_To5) OR ([s0].[UnitPath] >= @range_From6 AND [s0].[UnitPath] < @range_To7) OR ([s0].[UnitPath] >= @range_From8 AND [s0].[UnitPath] < @range_To9) OR ([s0].[UnitPath] >= @range_From10 AND [s0].[UnitPath] < @range_To11) OR [s0].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s0].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s0].[Id] = [s].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND EXISTS (
    SELECT 1
    FROM [NoticeMatters] AS [n]
    WHERE [n].[DeadlineId] = @id AND [n].[NoticeId] = [s].[Id])
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;
