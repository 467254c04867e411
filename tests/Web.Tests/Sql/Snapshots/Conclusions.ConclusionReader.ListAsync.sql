-- Conclusions.ConclusionReader.ListAsync

-- 1 of 6
-- PostgreSQL
-- @campaign_Id uuid, @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen")
FROM "Conclusions" AS c
WHERE c."CampaignId" = @campaign_Id AND c."IssuedAt" <= @cursor_At AND (c."IssuedAt" < @cursor_At OR c."Id" < @cursor_Id)
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE [c].[CampaignId] = @campaign_Id AND [c].[IssuedAt] <= @cursor_At AND ([c].[IssuedAt] < @cursor_At OR [c].[Id] < @cursor_Id)
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;

-- 2 of 6
-- PostgreSQL
-- @campaign_Id uuid, @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen")
FROM "Conclusions" AS c
WHERE c."CampaignId" = @campaign_Id
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE [c].[CampaignId] = @campaign_Id
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;

-- 3 of 6
-- PostgreSQL
-- @campaign_Id uuid, @s character varying(40), @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d."DueAt")
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen")
FROM "Conclusions" AS c
WHERE c."CampaignId" = @campaign_Id AND c."State" = @s
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @s varchar(40);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d].[DueAt])
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE [c].[CampaignId] = @campaign_Id AND [c].[State] = @s
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;

-- 4 of 6
-- PostgreSQL
-- @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = c."Id" AND d0."IsOpen")
FROM "Conclusions" AS c
WHERE (c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."CampaignId" = @campaign_Id
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [c].[Id] AND [d0].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE ([c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[CampaignId] = @campaign_Id
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;

-- 5 of 6
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = c."Id" AND d0."IsOpen")
FROM "Conclusions" AS c
WHERE ((c."UnitPath" >= @range_From AND c."UnitPath" < @range_To) OR (c."UnitPath" >= @range_From2 AND c."UnitPath" < @range_To3) OR (c."UnitPath" >= @range_From4 AND c."UnitPath" < @range_To5) OR c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."CampaignId" = @campaign_Id
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [c].[Id] AND [d0].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE (([c].[UnitPath] >= @range_From AND [c].[UnitPath] < @range_To) OR ([c].[UnitPath] >= @range_From2 AND [c].[UnitPath] < @range_To3) OR ([c].[UnitPath] >= @range_From4 AND [c].[UnitPath] < @range_To5) OR [c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[CampaignId] = @campaign_Id
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;

-- 6 of 6
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT c."Id", c."Number", c."Title", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = c."UnitId"
    LIMIT 1), c."State", c."IssuedAt", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = c."Id" AND d0."IsOpen")
FROM "Conclusions" AS c
WHERE ((c."UnitPath" >= @range_From AND c."UnitPath" < @range_To) OR (c."UnitPath" >= @range_From2 AND c."UnitPath" < @range_To3) OR (c."UnitPath" >= @range_From4 AND c."UnitPath" < @range_To5) OR (c."UnitPath" >= @range_From6 AND c."UnitPath" < @range_To7) OR (c."UnitPath" >= @range_From8 AND c."UnitPath" < @range_To9) OR c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."CampaignId" = @campaign_Id
ORDER BY c."IssuedAt" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Number], [c].[Title], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [c].[UnitId]), [c].[State], [c].[IssuedAt], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [c].[Id] AND [d0].[IsOpen] = CAST(1 AS bit))
FROM [Conclusions] AS [c]
WHERE (([c].[UnitPath] >= @range_From AND [c].[UnitPath] < @range_To) OR ([c].[UnitPath] >= @range_From2 AND [c].[UnitPath] < @range_To3) OR ([c].[UnitPath] >= @range_From4 AND [c].[UnitPath] < @range_To5) OR ([c].[UnitPath] >= @range_From6 AND [c].[UnitPath] < @range_To7) OR ([c].[UnitPath] >= @range_From8 AND [c].[UnitPath] < @range_To9) OR [c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[CampaignId] = @campaign_Id
ORDER BY [c].[IssuedAt] DESC, [c].[Id] DESC;
