-- SupervisionNotices.NoticeListReader.ReadAsync

-- 1 of 19
-- PostgreSQL
-- @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."CampaignId" = @campaign_Id AND s."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 2 of 19
-- PostgreSQL
-- @campaign_Id uuid, @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE s."CampaignId" = @campaign_Id AND s."IssuedAt" <= @cursor_At AND (s."IssuedAt" < @cursor_At OR s."Id" < @cursor_Id)
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[CampaignId] = @campaign_Id AND [s].[IssuedAt] <= @cursor_At AND ([s].[IssuedAt] < @cursor_At OR [s].[Id] < @cursor_Id)
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 3 of 19
-- PostgreSQL
-- @campaign_Id uuid, @k character varying(40), @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."CampaignId" = @campaign_Id AND s."Kind" = @k
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @k varchar(40);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[CampaignId] = @campaign_Id AND [s].[Kind] = @k
) AS [s0];

-- 4 of 19
-- PostgreSQL
-- @campaign_Id uuid, @k character varying(40), @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE s."CampaignId" = @campaign_Id AND s."Kind" = @k
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @k varchar(40);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[CampaignId] = @campaign_Id AND [s].[Kind] = @k
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 5 of 19
-- PostgreSQL
-- @campaign_Id uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."CampaignId" = @campaign_Id
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[CampaignId] = @campaign_Id
) AS [s0];

-- 6 of 19
-- PostgreSQL
-- @campaign_Id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE s."CampaignId" = @campaign_Id
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[CampaignId] = @campaign_Id
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 7 of 19
-- PostgreSQL
-- @campaign_Id uuid, @s character varying(40), @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."CampaignId" = @campaign_Id AND s."State" = @s
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @s varchar(40);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[CampaignId] = @campaign_Id AND [s].[State] = @s
) AS [s0];

-- 8 of 19
-- PostgreSQL
-- @campaign_Id uuid, @s character varying(40), @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE s."CampaignId" = @campaign_Id AND s."State" = @s
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @s varchar(40);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[CampaignId] = @campaign_Id AND [s].[State] = @s
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 9 of 19
-- PostgreSQL
-- @campaign_Id uuid, @u uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."CampaignId" = @campaign_Id AND s."UnitId" = @u
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @u varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = @u
) AS [s0];

-- 10 of 19
-- PostgreSQL
-- @campaign_Id uuid, @u uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE s."CampaignId" = @campaign_Id AND s."UnitId" = @u
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @u varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = @u
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 11 of 19
-- PostgreSQL
-- @files uuid[], @holders uuid[], @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id AND s."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [SupervisionNotices] AS [s]
    WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 12 of 19
-- PostgreSQL
-- @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
) AS [s0];

-- 13 of 19
-- PostgreSQL
-- @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = s."Id" AND d0."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE (s."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [s].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 14 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id AND s."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [SupervisionNotices] AS [s]
    WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 15 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
) AS [s0];

-- 16 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = s."Id" AND d0."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR s."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [s].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;

-- 17 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR (s."UnitPath" >= @range_From6 AND s."UnitPath" < @range_To7) OR (s."UnitPath" >= @range_From8 AND s."UnitPath" < @range_To9) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id AND s."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [SupervisionNotices] AS [s]
    WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR ([s].[UnitPath] >= @range_From6 AND [s].[UnitPath] < @range_To7) OR ([s].[UnitPath] >= @range_From8 AND [s].[UnitPath] < @range_To9) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id AND [s].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 18 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR (s."UnitPath" >= @range_From6 AND s."UnitPath" < @range_To7) OR (s."UnitPath" >= @range_From8 AND s."UnitPath" < @range_To9) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SupervisionNotices] AS [s]
    WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR ([s].[UnitPath] >= @range_From6 AND [s].[UnitPath] < @range_To7) OR ([s].[UnitPath] >= @range_From8 AND [s].[UnitPath] < @range_To9) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
) AS [s0];

-- 19 of 19
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT s."Id", s."Number", s."Kind", s."Colour", s."Subject", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = s."UnitId"
    LIMIT 1) AS "UnitName", s."State", s."Reason" IS NOT NULL AS "Returned", s."IssuedAt", (
    SELECT count(*)::int
    FROM "NoticeMatters" AS n
    WHERE s."Id" = n."NoticeId") AS "Matters", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = s."Id" AND d0."IsOpen") AS "DueAt"
FROM "SupervisionNotices" AS s
WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR (s."UnitPath" >= @range_From6 AND s."UnitPath" < @range_To7) OR (s."UnitPath" >= @range_From8 AND s."UnitPath" < @range_To9) OR s."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaign_Id
ORDER BY s."IssuedAt" DESC, s."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [s].[Id], [s].[Number], [s].[Kind], [s].[Colour], [s].[Subject], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [s].[UnitId]) AS [UnitName], [s].[State], CASE
    WHEN [s].[Reason] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Returned], [s].[IssuedAt], (
    SELECT COUNT(*)
    FROM [NoticeMatters] AS [n]
    WHERE [s].[Id] = [n].[NoticeId]) AS [Matters], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [s].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM [SupervisionNotices] AS [s]
WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR ([s].[UnitPath] >= @range_From6 AND [s].[UnitPath] < @range_To7) OR ([s].[UnitPath] >= @range_From8 AND [s].[UnitPath] < @range_To9) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaign_Id
ORDER BY [s].[IssuedAt] DESC, [s].[Id] DESC;
