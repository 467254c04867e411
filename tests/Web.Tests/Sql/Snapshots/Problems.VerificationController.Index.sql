-- Problems.VerificationController.Index

-- 1 of 7
-- PostgreSQL
-- @campaign_Id uuid, @holders uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
) AS [d0];

-- 2 of 7
-- PostgreSQL
-- @files uuid[], @me uuid, @me4 uuid, @holders5 uuid[], @campaign_Id uuid, @holders uuid[], @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders5)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me4
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders51 varbinary(16), @holders52 varbinary(16), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders51, @holders52)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me4
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
ORDER BY [d].[DueAt], [d].[Id];

-- 3 of 7
-- PostgreSQL
-- @files uuid[], @me uuid, @me4 uuid, @holders6 uuid[], @campaign_Id uuid, @holders uuid[], @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders6)) AND p."State" <> 'draft' AND p."Revision" > 0)
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders61 varbinary(16), @holders62 varbinary(16), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders61, @holders62)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
ORDER BY [d].[DueAt], [d].[Id];

-- 4 of 7
-- PostgreSQL
-- @files uuid[], @me uuid, @me7 uuid, @holders8 uuid[], @campaign_Id uuid, @holders uuid[], @past timestamp with time zone, @afterId uuid, @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me7 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders8)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me7
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders) AND d."DueAt" >= @past AND (d."DueAt" > @past OR d."Id" > @afterId)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me7 varbinary(16), @holders81 varbinary(16), @holders82 varbinary(16), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @past datetime2(3), @afterId varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me7 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders81, @holders82)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me7
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2) AND [d].[DueAt] >= @past AND ([d].[DueAt] > @past OR [d].[Id] > @afterId)
ORDER BY [d].[DueAt], [d].[Id];

-- 5 of 7
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me5 uuid, @holders7 uuid[], @range_From character varying(60), @range_To character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @range_From17 character varying(60), @range_To18 character varying(60), @units character varying(60)[], @range_From21 character varying(60), @range_To22 character varying(60), @range_From23 character varying(60), @range_To24 character varying(60), @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @units32 character varying(60)[], @campaign_Id uuid, @holders uuid[], @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me5 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me5 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders7)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From11 AND p."UnitPath" < @range_To12) OR (p."UnitPath" > @range_From13 AND p."UnitPath" < @range_To14) OR (p."UnitPath" > @range_From15 AND p."UnitPath" < @range_To16) OR (p."UnitPath" > @range_From17 AND p."UnitPath" < @range_To18))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me5 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22) AND (p."UnitPath" < @range_From23 OR p."UnitPath" >= @range_To24) AND (p."UnitPath" < @range_From25 OR p."UnitPath" >= @range_To26) AND (p."UnitPath" < @range_From27 OR p."UnitPath" >= @range_To28) AND (p."UnitPath" < @range_From29 OR p."UnitPath" >= @range_To30)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me5 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units32)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22) AND (p."UnitPath" < @range_From23 OR p."UnitPath" >= @range_To24) AND (p."UnitPath" < @range_From25 OR p."UnitPath" >= @range_To26) AND (p."UnitPath" < @range_From27 OR p."UnitPath" >= @range_To28) AND (p."UnitPath" < @range_From29 OR p."UnitPath" >= @range_To30))
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me5 varbinary(16), @holders71 varbinary(16), @holders72 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @range_From23 varchar(60), @range_To24 varchar(60), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @units321 varchar(60), @units322 varchar(60), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me5 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me5 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders71, @holders72)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From11 AND [p].[UnitPath] < @range_To12) OR ([p].[UnitPath] > @range_From13 AND [p].[UnitPath] < @range_To14) OR ([p].[UnitPath] > @range_From15 AND [p].[UnitPath] < @range_To16) OR ([p].[UnitPath] > @range_From17 AND [p].[UnitPath] < @range_To18))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me50 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22) AND ([p].[UnitPath] < @range_From23 OR [p].[UnitPath] >= @range_To24) AND ([p].[UnitPath] < @range_From25 OR [p].[UnitPath] >= @range_To26) AND ([p].[UnitPath] < @range_From27 OR [p].[UnitPath] >= @range_To28) AND ([p].[UnitPath] < @range_From29 OR [p].[UnitPath] >= @range_To30)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me50 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units321, @units322)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22) AND ([p].[UnitPath] < @range_From23 OR [p].[UnitPath] >= @range_To24) AND ([p].[UnitPath] < @range_From25 OR [p].[UnitPath] >= @range_To26) AND ([p].[UnitPath] < @range_From27 OR [p].[UnitPath] >= @range_To28) AND ([p].[UnitPath] < @range_From29 OR [p].[UnitPath] >= @range_To30))
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
ORDER BY [d].[DueAt], [d].[Id];

-- 6 of 7
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me5 uuid, @holders7 uuid[], @range_From character varying(60), @range_To character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @units character varying(60)[], @range_From17 character varying(60), @range_To18 character varying(60), @range_From19 character varying(60), @range_To20 character varying(60), @range_From21 character varying(60), @range_To22 character varying(60), @units24 character varying(60)[], @campaign_Id uuid, @holders uuid[], @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me5 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me5 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders7)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From11 AND p."UnitPath" < @range_To12) OR (p."UnitPath" > @range_From13 AND p."UnitPath" < @range_To14))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me5 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From17 OR p."UnitPath" >= @range_To18) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me5 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units24)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From17 OR p."UnitPath" >= @range_To18) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22))
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me5 varbinary(16), @holders71 varbinary(16), @holders72 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @units241 varchar(60), @units242 varchar(60), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me5 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me5 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders71, @holders72)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From11 AND [p].[UnitPath] < @range_To12) OR ([p].[UnitPath] > @range_From13 AND [p].[UnitPath] < @range_To14))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me50 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From17 OR [p].[UnitPath] >= @range_To18) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me50 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units241, @units242)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From17 OR [p].[UnitPath] >= @range_To18) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22))
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
ORDER BY [d].[DueAt], [d].[Id];

-- 7 of 7
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me5 uuid, @holders7 uuid[], @units character varying(60)[], @units11 character varying(60)[], @campaign_Id uuid, @holders uuid[], @p integer
SELECT d."Id", d."DueAt", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."ClaimedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM "Deadlines" AS d
INNER JOIN (
    SELECT p."Id", p."ClaimedAt", p."Number", p."PersonId", p."UnitId", p."Content_Text"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me5 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me5 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders7)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me5 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me5 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units11)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))
) AS p0 ON d."CaseId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
WHERE d."IsOpen" AND d."CampaignId" = @campaign_Id AND d."Kind" = 'verification' AND d."OwnerId" = ANY (@holders)
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me5 varbinary(16), @holders71 varbinary(16), @holders72 varbinary(16), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units111 varchar(60), @units112 varchar(60), @campaign_Id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[DueAt], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[ClaimedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM [Deadlines] AS [d]
INNER JOIN (
    SELECT [p].[Id], [p].[ClaimedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me5 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me5 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders71, @holders72)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me50 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me50 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units111, @units112)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))
) AS [p0] ON [d].[CaseId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[CampaignId] = @campaign_Id AND [d].[Kind] = 'verification' AND [d].[OwnerId] IN (@holders1, @holders2)
ORDER BY [d].[DueAt], [d].[Id];
