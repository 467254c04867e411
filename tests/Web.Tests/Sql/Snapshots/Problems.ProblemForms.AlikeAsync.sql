-- Problems.ProblemForms.AlikeAsync

-- 1 of 2
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @listId uuid
SELECT p."CampaignId", p."UnitId", p."PersonId"
FROM "ProblemLists" AS p
WHERE (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@files)) OR (p."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."UnitId" = p."UnitId" AND d."CampaignId" = p."CampaignId" AND d."CaseKind" = 'submission' AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL AND p."UnitPath" = ANY (@units)) OR (p."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = p."Id" AND r."HolderId" = ANY (@holders)))) AND p."Id" = @listId
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @listId varbinary(16);
SELECT TOP(2) [p].[CampaignId], [p].[UnitId], [p].[PersonId]
FROM [ProblemLists] AS [p]
WHERE ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@files1, @files2)) OR ([p].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[UnitId] = [p].[UnitId] AND [d].[CampaignId] = [p].[CampaignId] AND [d].[CaseKind] = 'submission' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL AND [p].[UnitPath] IN (@units1, @units2)) OR ([p].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [p].[Id] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [p].[Id] = @listId;

-- 2 of 2
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @units character varying(60)[], @units9 character varying(60)[], @list_CampaignId uuid, @list_UnitId uuid, @list_PersonId uuid, @p integer
SELECT p."Id", p."Number", p."State", p."Content_Text" AS "Text", p."DueOn"
FROM "Problems" AS p
WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me3 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me3 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
    SELECT 1
    FROM "AssistingUnits" AS a
    WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units9)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))) AND p."CampaignId" = @list_CampaignId AND p."UnitId" = @list_UnitId AND p."PersonId" = @list_PersonId AND p."State" <> 'withdrawn'
ORDER BY p."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me30 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units91 varchar(60), @units92 varchar(60), @list_CampaignId varbinary(16), @list_UnitId varbinary(16), @list_PersonId varbinary(16);
SELECT TOP(@p) [p].[Id], [p].[Number], [p].[State], [p].[Content_Text] AS [Text], [p].[DueOn]
FROM [Problems] AS [p]
WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me30 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me30 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
    SELECT 1
    FROM [AssistingUnits] AS [a]
    WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units91, @units92)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))) AND [p].[CampaignId] = @list_CampaignId AND [p].[UnitId] = @list_UnitId AND [p].[PersonId] = @list_PersonId AND [p].[State] <> 'withdrawn'
ORDER BY [p].[Id] DESC;
