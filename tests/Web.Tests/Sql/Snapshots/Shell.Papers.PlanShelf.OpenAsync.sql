-- Shell.Papers.PlanShelf.OpenAsync

-- 1 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @delegated uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @planId uuid
SELECT r."ListId", r."PersonId"
FROM "RectificationPlans" AS r
WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = r."Id" AND d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND d0."OwnerId" = ANY (@delegated)) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From7 AND r."UnitPath" < @range_To8) OR (r."UnitPath" >= @range_From9 AND r."UnitPath" < @range_To10) OR (r."UnitPath" >= @range_From11 AND r."UnitPath" < @range_To12) OR (r."UnitPath" >= @range_From13 AND r."UnitPath" < @range_To14))) OR (r."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r0
    WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."Id" = @planId
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @planId varbinary(16);
SELECT TOP(2) [r].[ListId], [r].[PersonId]
FROM [RectificationPlans] AS [r]
WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [r].[Id] AND [d0].[Kind] = 'sign-off-step' AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@delegated1, @delegated2)) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From7 AND [r].[UnitPath] < @range_To8) OR ([r].[UnitPath] >= @range_From9 AND [r].[UnitPath] < @range_To10) OR ([r].[UnitPath] >= @range_From11 AND [r].[UnitPath] < @range_To12) OR ([r].[UnitPath] >= @range_From13 AND [r].[UnitPath] < @range_To14))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r0]
    WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[Id] = @planId;

-- 2 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @planId uuid
SELECT r."ListId", r."PersonId"
FROM "RectificationPlans" AS r
WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL) OR (r."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r0
    WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."Id" = @planId
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @planId varbinary(16);
SELECT TOP(2) [r].[ListId], [r].[PersonId]
FROM [RectificationPlans] AS [r]
WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r0]
    WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[Id] = @planId;

-- 3 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @planId uuid
SELECT r."ListId", r."PersonId"
FROM "RectificationPlans" AS r
WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND r."UnitPath" = ANY (@units)) OR (r."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r0
    WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."Id" = @planId
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @planId varbinary(16);
SELECT TOP(2) [r].[ListId], [r].[PersonId]
FROM [RectificationPlans] AS [r]
WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND [r].[UnitPath] IN (@units1, @units2)) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r0]
    WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[Id] = @planId;

-- 4 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @planId uuid
SELECT r."ListId", r."PersonId"
FROM "RectificationPlans" AS r
WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From6 AND r."UnitPath" < @range_To7) OR (r."UnitPath" >= @range_From8 AND r."UnitPath" < @range_To9))) OR (r."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r0
    WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."Id" = @planId
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @planId varbinary(16);
SELECT TOP(2) [r].[ListId], [r].[PersonId]
FROM [RectificationPlans] AS [r]
WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From6 AND [r].[UnitPath] < @range_To7) OR ([r].[UnitPath] >= @range_From8 AND [r].[UnitPath] < @range_To9))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r0]
    WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[Id] = @planId;
