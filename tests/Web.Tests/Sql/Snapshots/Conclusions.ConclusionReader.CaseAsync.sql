-- Conclusions.ConclusionReader.CaseAsync

-- 1 of 4
-- PostgreSQL
-- @files uuid[], @holders uuid[], @id uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE (c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE ([c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[Id] = @id;

-- 2 of 4
-- PostgreSQL
-- @id uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE c."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE [c].[Id] = @id;

-- 3 of 4
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @id uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE ((c."UnitPath" >= @range_From AND c."UnitPath" < @range_To) OR (c."UnitPath" >= @range_From2 AND c."UnitPath" < @range_To3) OR (c."UnitPath" >= @range_From4 AND c."UnitPath" < @range_To5) OR c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE (([c].[UnitPath] >= @range_From AND [c].[UnitPath] < @range_To) OR ([c].[UnitPath] >= @range_From2 AND [c].[UnitPath] < @range_To3) OR ([c].[UnitPath] >= @range_From4 AND [c].[UnitPath] < @range_To5) OR [c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[Id] = @id;

-- 4 of 4
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @id uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE ((c."UnitPath" >= @range_From AND c."UnitPath" < @range_To) OR (c."UnitPath" >= @range_From2 AND c."UnitPath" < @range_To3) OR (c."UnitPath" >= @range_From4 AND c."UnitPath" < @range_To5) OR (c."UnitPath" >= @range_From6 AND c."UnitPath" < @range_To7) OR (c."UnitPath" >= @range_From8 AND c."UnitPath" < @range_To9) OR c."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = c."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND c."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE (([c].[UnitPath] >= @range_From AND [c].[UnitPath] < @range_To) OR ([c].[UnitPath] >= @range_From2 AND [c].[UnitPath] < @range_To3) OR ([c].[UnitPath] >= @range_From4 AND [c].[UnitPath] < @range_To5) OR ([c].[UnitPath] >= @range_From6 AND [c].[UnitPath] < @range_To7) OR ([c].[UnitPath] >= @range_From8 AND [c].[UnitPath] < @range_To9) OR [c].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [c].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [c].[Id] = @id;
