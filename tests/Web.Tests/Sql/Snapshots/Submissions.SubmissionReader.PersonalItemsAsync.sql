-- Submissions.SubmissionReader.PersonalItemsAsync

-- 1 of 2
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @ids uuid[]
SELECT p."Id", p."PersonId", p."IsNil"
FROM "ProblemLists" AS p
WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL) OR (p."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [p].[Id], [p].[PersonId], [p].[IsNil]
FROM [ProblemLists] AS [p]
WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] IN (@ids1, @ids2);

-- 2 of 2
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @ids uuid[]
SELECT p."Id", p."PersonId", p."IsNil"
FROM "ProblemLists" AS p
WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL AND (p."UnitPath" = ANY (@units) OR (p."UnitPath" >= @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" >= @range_From6 AND p."UnitPath" < @range_To7) OR (p."UnitPath" >= @range_From8 AND p."UnitPath" < @range_To9))) OR (p."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [p].[Id], [p].[PersonId], [p].[IsNil]
FROM [ProblemLists] AS [p]
WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL AND ([p].[UnitPath] IN (@units1, @units2) OR ([p].[UnitPath] >= @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] >= @range_From6 AND [p].[UnitPath] < @range_To7) OR ([p].[UnitPath] >= @range_From8 AND [p].[UnitPath] < @range_To9))) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] IN (@ids1, @ids2);
