-- Problems.ProblemForms.OpenAsync

-- 1 of 5
-- PostgreSQL
-- @listId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."Id" = @listId
LIMIT 2;
-- SQL Server
DECLARE @listId varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[Id] = @listId;

-- 2 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @listId uuid
SELECT EXISTS (
    SELECT 1
    FROM "ProblemLists" AS p
    WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL) OR (p."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = @listId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @listId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [ProblemLists] AS [p]
        WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] = @listId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @listId uuid
SELECT EXISTS (
    SELECT 1
    FROM "ProblemLists" AS p
    WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL AND p."UnitPath" = ANY (@units)) OR (p."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = @listId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @listId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [ProblemLists] AS [p]
        WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL AND [p].[UnitPath] IN (@units1, @units2)) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] = @listId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 4 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @listId uuid
SELECT EXISTS (
    SELECT 1
    FROM "ProblemLists" AS p
    WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL AND (p."UnitPath" = ANY (@units) OR (p."UnitPath" >= @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" >= @range_From6 AND p."UnitPath" < @range_To7) OR (p."UnitPath" >= @range_From8 AND p."UnitPath" < @range_To9))) OR (p."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = @listId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @listId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [ProblemLists] AS [p]
        WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL AND ([p].[UnitPath] IN (@units1, @units2) OR ([p].[UnitPath] >= @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] >= @range_From6 AND [p].[UnitPath] < @range_To7) OR ([p].[UnitPath] >= @range_From8 AND [p].[UnitPath] < @range_To9))) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] = @listId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 5 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @listId uuid
SELECT EXISTS (
    SELECT 1
    FROM "ProblemLists" AS p
    WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL AND (p."UnitPath" = ANY (@units) OR (p."UnitPath" >= @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" >= @range_From6 AND p."UnitPath" < @range_To7) OR (p."UnitPath" >= @range_From8 AND p."UnitPath" < @range_To9) OR (p."UnitPath" >= @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" >= @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = @listId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @listId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [ProblemLists] AS [p]
        WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL AND ([p].[UnitPath] IN (@units1, @units2) OR ([p].[UnitPath] >= @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] >= @range_From6 AND [p].[UnitPath] < @range_To7) OR ([p].[UnitPath] >= @range_From8 AND [p].[UnitPath] < @range_To9) OR ([p].[UnitPath] >= @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] >= @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] = @listId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
